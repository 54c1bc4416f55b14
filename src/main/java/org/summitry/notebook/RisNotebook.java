package org.summitry.notebook;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import ch.difty.kris.domain.RisType;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.summitry.notebook.Quotation.Source;

/** A notebook in RIS, a record a quotation. A passage that is no longer here has nothing to cite and is left out. */
final class RisNotebook {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private RisNotebook() {}

    static String write(List<Quotation> quotations) {
        List<RisRecord> records = quotations.stream()
                .flatMap(quotation -> quotation.source().map(source -> record(quotation, source)).stream())
                .toList();
        return String.join("", KRis.buildFromList(records));
    }

    private static RisRecord record(Quotation quotation, Source source) {
        Citation citation = source.citation();
        RisRecord.Builder ris = new RisRecord.Builder()
                .type(RisType.BLOG)
                .authors(citation.authors())
                .title(line(citation.title()))
                .abstr(line(source.text()))
                .startPage("¶ " + citation.passage())
                .keywords(source.sides())
                .language(source.article().language())
                .url(quotation.permalink());
        citation.publication().ifPresent(publication -> ris.secondaryTitle(line(publication)));
        citation.published().ifPresent(day -> ris.publicationYear(String.valueOf(day.getYear()))
                .date(day.format(DATE)));
        return quotation.note().isEmpty()
                ? ris.build()
                : ris.notes(line(quotation.note())).build();
    }

    /** A value of RIS ends with its line. */
    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
