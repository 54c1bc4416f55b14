package org.summitry.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.util.List;

/** A reference as CSL has it. Commentary is a {@code webpage}, see {@link RisFile}. */
final class CslItem {

    private CslItem() {}

    /** What a style is told: what it may print, and no more. */
    static CSLItemDataBuilder printed(Citation citation) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(citation.id())
                .type(CSLType.WEBPAGE)
                .title(Citation.onOneLine(citation.title()))
                .language(citation.language())
                .URL(citation.url());
        if (!citation.authors().isEmpty()) {
            item.author(citation.authors().stream()
                    .map(author -> name(author, author.given()))
                    .toArray(CSLName[]::new));
        }
        citation.publication().map(Citation::onOneLine).ifPresent(item::containerTitle);
        citation.published().ifPresent(day -> item.issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        return item;
    }

    static CSLName name(PersonName name, String given) {
        if (name.isWhole()) {
            return new CSLNameBuilder().literal(name.full()).build();
        }
        CSLNameBuilder parts = new CSLNameBuilder().family(name.family()).given(given);
        if (!name.particle().isEmpty()) {
            parts.nonDroppingParticle(name.particle());
        }
        if (!name.suffix().isEmpty()) {
            parts.suffix(name.suffix());
        }
        return parts.build();
    }

    /** @return all that is known, as a list for a writer of JSON: a file holds a list of references */
    static List<Object> file(Citation citation) {
        CSLItemDataBuilder item = printed(citation);
        // styles print an archive as if the article had been read in one; a note they do not print
        String copy = citation.copy()
                .map(address -> "Text with numbered passages: " + address)
                .orElse("");
        String locator = citation.passage()
                .map(quoted -> "¶ " + quoted.number() + (copy.isEmpty() ? "" : ". "))
                .orElse("");
        if (!copy.isEmpty() || !locator.isEmpty()) {
            item.note(locator + copy);
        }
        citation.passage().ifPresent(quoted -> item.abstrct(Citation.onOneLine(quoted.text())));
        if (!citation.sides().isEmpty()) {
            item.keyword(String.join(", ", citation.sides()));
        }
        CSLItemData built = item.build();
        return List.of(built.toJson(new MapJsonBuilderFactory().createJsonBuilder()));
    }
}
