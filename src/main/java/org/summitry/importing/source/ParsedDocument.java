package org.summitry.importing.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.ArticleText.NewPoll;
import org.summitry.catalog.Rating;
import org.summitry.catalog.RelatedItem;
import org.summitry.catalog.SetAside;

/**
 * What a document says, and nothing that it does not say.
 *
 * @param format the format that was recognised, in words
 * @param charset the encoding of its bytes
 * @param language the language of its text, as a BCP 47 tag
 * @param title its title, or null
 * @param authors the persons whom it names as its writers
 * @param publication the publication that it names, or null
 * @param published the date of publication that it names, or null
 * @param url the address that it names, or null
 * @param passages its own paragraphs, in order; never empty
 * @param relatedItems other articles that its page advertises
 * @param polls polls on its page
 * @param rating what readers gave it, or null
 * @param disclaimer the publisher's disclaimer, or null
 * @param setAside lines that are not its text
 */
public record ParsedDocument(
        String format,
        String charset,
        String language,
        @Nullable String title,
        List<Person> authors,
        @Nullable String publication,
        @Nullable LocalDate published,
        @Nullable String url,
        List<Passage> passages,
        List<RelatedItem> relatedItems,
        List<NewPoll> polls,
        @Nullable Rating rating,
        @Nullable String disclaimer,
        List<SetAside> setAside) {

    /**
     * A writer.
     *
     * @param name as the document has it
     * @param role as the document puts it, or null
     */
    public record Person(String name, @Nullable String role) {}

    /**
     * A paragraph.
     *
     * @param line the line of the document on which it begins, from 1
     * @param text its text, white space folded
     */
    public record Passage(int line, String text) {}
}
