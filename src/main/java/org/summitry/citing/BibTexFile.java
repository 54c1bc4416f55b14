package org.summitry.citing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.LookupTranslator;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

/**
 * A reference in BibTeX. The entry is {@code @online}, which says what it is to biblatex and to programs that keep
 * references; BibTeX's own styles print a kind that they do not know as {@code @misc}.
 */
final class BibTexFile {

    private static final Key ONLINE = new Key("online");

    /** Braces are counted before anything is read, even escaped ones; so they are written by their names. */
    private static final CharSequenceTranslator ESCAPED = new LookupTranslator(Map.of(
            "\\", "\\textbackslash{}",
            "{", "\\textbraceleft{}",
            "}", "\\textbraceright{}",
            "~", "\\textasciitilde{}",
            "^", "\\textasciicircum{}",
            "&", "\\&",
            "%", "\\%",
            "$", "\\$",
            "#", "\\#",
            "_", "\\_"));

    /** Addresses are taken as they are, but for what would end them. */
    private static final CharSequenceTranslator ADDRESS =
            new LookupTranslator(Map.of("{", "%7B", "}", "%7D", "\\", "%5C", " ", "%20"));

    private final BibTeXEntry entry;

    private BibTexFile(String key) {
        entry = new BibTeXEntry(ONLINE, new Key(key));
    }

    static String write(Citation citation) {
        BibTexFile file = new BibTexFile(citation.id());
        file.fill(citation);
        BibTeXDatabase database = new BibTeXDatabase();
        database.addObject(file.entry);
        StringWriter text = new StringWriter();
        try {
            new BibTeXFormatter().format(database, text);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.append('\n').toString();
    }

    private void fill(Citation citation) {
        if (!citation.authors().isEmpty()) {
            add("author", citation.authors().stream().map(BibTexFile::name).collect(Collectors.joining(" and ")));
        }
        // twice in braces, or styles would make its capitals small
        add("title", "{" + escaped(citation.title()) + "}");
        citation.publication().ifPresent(publication -> add("organization", escaped(publication)));
        citation.published().ifPresent(day -> add("date", day.toString()));
        citation.published().ifPresent(day -> add("year", String.valueOf(day.getYear())));
        add(
                "langid",
                Locale.forLanguageTag(citation.language())
                        .getDisplayLanguage(Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT));
        add("url", ADDRESS.translate(citation.url()));
        citation.passage().ifPresent(quoted -> {
            add("note", "¶ " + quoted.number());
            add("abstract", escaped(quoted.text()));
        });
        // no usual style prints this field, so that the copy here is at hand and not taken for the publisher's page
        citation.copy().ifPresent(copy -> add("library", escaped(copy)));
        if (!citation.sides().isEmpty()) {
            add("keywords", escaped(String.join(", ", citation.sides())));
        }
    }

    private void add(String field, String value) {
        entry.addField(new Key(field), new StringValue(value, StringValue.Style.BRACED));
    }

    private static String name(PersonName name) {
        if (name.isWhole()) {
            return "{" + escaped(name.full()) + "}";
        }
        String family = escaped((name.particle() + " " + name.family()).strip());
        String suffix = name.suffix().isEmpty() ? "" : ", " + escaped(name.suffix());
        return family + suffix + ", " + escaped(name.given());
    }

    private static String escaped(String text) {
        return ESCAPED.translate(Citation.onOneLine(text));
    }
}
