package org.summitry.citing;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import ch.difty.kris.domain.RisType;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * References in RIS. Commentary is a web page ({@code ELEC}): whether its publisher calls it a post of a blog, nobody states.
 * {@code UR} is the address to be cited, {@code L2} (full text) the text with its numbered passages here.
 */
public final class RisFile {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private RisFile() {}

    /**
     * A reference with what a reader noted about it.
     *
     * @param citation the reference
     * @param note the note, or empty
     */
    public record Noted(Citation citation, String note) {}

    /**
     * @param references references
     * @return a record each, in order
     */
    public static String write(List<Noted> references) {
        return String.join(
                "", KRis.buildFromList(references.stream().map(RisFile::record).toList()));
    }

    private static RisRecord record(Noted reference) {
        Citation citation = reference.citation();
        RisRecord.Builder ris = new RisRecord.Builder()
                .type(RisType.ELEC)
                .authors(citation.authors().stream().map(PersonName::inverted).toList())
                .title(Citation.onOneLine(citation.title()))
                .keywords(citation.sides())
                .language(citation.language())
                .url(citation.url());
        citation.publication().ifPresent(publication -> ris.secondaryTitle(Citation.onOneLine(publication)));
        citation.published().ifPresent(day -> ris.publicationYear(String.valueOf(day.getYear()))
                .date(day.format(DATE)));
        citation.copy().ifPresent(copy -> ris.fullTextLinks(List.of(copy)));
        citation.passage()
                .ifPresent(quoted -> ris.startPage("¶ " + quoted.number()).abstr(Citation.onOneLine(quoted.text())));
        return reference.note().isEmpty()
                ? ris.build()
                : ris.notes(Citation.onOneLine(reference.note())).build();
    }
}
