package org.summitry.citing;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Writes references in one style. To read a style takes much longer than to write a reference in it, so it is read once, when
 * it is first asked for. The library keeps state while it writes; one reference is written at a time.
 */
final class StyleEngine implements ItemDataProvider {

    /** An undetermined language: styles leave the capitals of titles alone but of English ones. */
    private static final String NO_LANGUAGE = "und";

    private static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);

    private final Style style;
    private @Nullable CSL engine;
    private @Nullable CSLItemData item;

    StyleEngine(Style style) {
        this.style = style;
    }

    synchronized Formatted format(Citation citation) {
        CSLItemData given = item(citation);
        item = given;
        CSL csl = engine();
        csl.reset();
        csl.registerCitationItems(given.getId());
        String reference = csl.makeBibliography().getEntries()[0];
        String inText = csl.makeCitation(located(citation)).get(0).getText();
        return new Formatted(style.slug(), style.locale().getLanguage(), clean(reference), clean(inText));
    }

    private CSL engine() {
        if (engine == null) {
            try {
                engine = new CSL(
                        this,
                        Style::words,
                        null,
                        style.definition(),
                        style.locale().toLanguageTag());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            engine.setOutputFormat("html");
        }
        return engine;
    }

    private CSLItemData item(Citation citation) {
        CSLItemDataBuilder told = CslItem.printed(citation);
        if (isAllInCapitals(citation.title())
                || citation.publication().filter(StyleEngine::isAllInCapitals).isPresent()) {
            // "BBC" would become "Bbc"
            told.language(NO_LANGUAGE);
        }
        if (style.isQuoting()) {
            told.title(Citation.onOneLine(citation.title()).replace('“', '‘').replace('”', '’'));
        }
        if (style.isAbbreviating() && !citation.authors().isEmpty()) {
            // the library knows initials of Latin names only
            told.author(citation.authors().stream()
                    .map(author -> CslItem.name(author, author.initials()))
                    .toArray(CSLName[]::new));
        }
        if (style == Style.APA && citation.published().isEmpty()) {
            // without a date it asks for the day of the visit, which a page for everybody cannot know, unless a status
            // is given
            told.status("n.d.");
        }
        return told.build();
    }

    private static boolean isAllInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static CSLCitation located(Citation citation) {
        CSLCitationItemBuilder cited = new CSLCitationItemBuilder(citation.id());
        citation.passage().ifPresent(quoted -> cited.locator(String.valueOf(quoted.number()))
                .label(CSLLabel.PARAGRAPH));
        return new CSLCitation(cited.build());
    }

    /** Of the library's markup only italics stay, as an element, since pages forbid styles of elements; a number in a list goes. */
    private static String clean(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("[style*=italic]").tagName("i");
        body.select(".csl-left-margin").remove();
        return Jsoup.clean(body.html(), "", Safelist.none().addTags("i"), AS_IT_IS)
                .strip();
    }

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
        return item;
    }

    @Override
    public Collection<String> getIds() {
        return item == null ? List.of() : List.of(item.getId());
    }
}
