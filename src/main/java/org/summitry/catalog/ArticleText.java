package org.summitry.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an import knows of one article, ready to be stored.
 *
 * @param provenance where it was read from
 * @param title its title
 * @param publication who published it, or null
 * @param published when, or null
 * @param sourceUrl its address on the publisher's site, or null
 * @param bylines its authors, in the source's order
 * @param coverage the summits that it is about
 * @param otherMeeting the meeting outside the catalogue that it is about, in words, or null
 * @param passages its paragraphs, in order
 * @param relatedItems other articles that its page advertises
 * @param polls polls on its page
 * @param rating what readers gave it, or null
 * @param disclaimer the publisher's disclaimer, or null
 * @param setAside lines that are not its text
 */
public record ArticleText(
        Provenance provenance,
        Stated<String> title,
        @Nullable Stated<Publication> publication,
        @Nullable Stated<LocalDate> published,
        @Nullable Stated<String> sourceUrl,
        List<Byline> bylines,
        List<Coverage> coverage,
        @Nullable String otherMeeting,
        List<Paragraph> passages,
        List<RelatedItem> relatedItems,
        List<NewPoll> polls,
        @Nullable Rating rating,
        @Nullable String disclaimer,
        List<SetAside> setAside) {

    /**
     * A fact and who says it.
     *
     * @param value the fact
     * @param origin who says it
     * @param <T> what kind of fact
     */
    public record Stated<T>(T value, Origin origin) {}

    /**
     * Where an article was read from.
     *
     * @param file the document's name in the seeds folder
     * @param format the format that was recognised, in words
     * @param charset the encoding of its bytes
     * @param language the language of its text, as a BCP 47 tag
     * @param textHash SHA-256 of its passages, in hexadecimal
     */
    public record Provenance(String file, String format, String charset, String language, String textHash) {}

    /**
     * A passage to be.
     *
     * @param line the line of the document on which it begins, from 1
     * @param text its text
     * @param topics the topics that it touches
     */
    public record Paragraph(int line, String text, List<PassageTopic> topics) {

        /** @return how many words it has, as spaces part them */
        int words() {
            int words = 0;
            boolean within = false;
            for (int i = 0; i < text.length(); i++) {
                boolean space = isSpace(text.charAt(i));
                words += space || within ? 0 : 1;
                within = !space;
            }
            return words;
        }

        private static boolean isSpace(char sign) {
            return sign == ' ' || sign >= '\t' && sign <= '\r';
        }
    }

    /**
     * A poll to be.
     *
     * @param question what was asked
     * @param options the answers and their votes
     */
    public record NewPoll(String question, List<PollOption> options) {}
}
