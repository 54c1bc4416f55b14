package org.summitry.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.summitry.web.Csv;

/** A table, a row a passage, each with what is known of its article; several values of a cell stand with "; " between them. */
final class CsvExport implements ExportFormat {

    private static final String AND = "; ";
    private static final List<String> COLUMNS = List.of(
            "article",
            "title",
            "authors",
            "publication",
            "published",
            "language",
            "summits",
            "anchor",
            "topics",
            "text",
            "permalink",
            "source");

    private final Writer out;
    private final Csv table;
    private final String site;

    CsvExport(OutputStream out, String site) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.table = new Csv(this.out, COLUMNS);
        this.site = site;
    }

    @Override
    public void add(ArticleJson article) throws IOException {
        ArticleJson.Publisher publication = article.publication();
        String authors =
                article.authors().stream().map(ArticleJson.Writer::name).collect(Collectors.joining(AND));
        String summits = article.summits().stream().map(CsvExport::side).collect(Collectors.joining(AND));
        for (ArticleJson.Paragraph passage : article.passages()) {
            table.add(Arrays.asList(
                    article.slug(),
                    article.title(),
                    authors,
                    publication == null ? null : publication.name(),
                    article.published(),
                    article.language(),
                    summits,
                    passage.anchor(),
                    String.join(AND, passage.topics()),
                    passage.text(),
                    site + "/articles/" + article.slug() + "#" + passage.anchor(),
                    article.sourceUrl()));
        }
    }

    private static String side(ArticleJson.Side side) {
        return side.phase() == null ? side.slug() : side.slug() + "." + side.phase();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
