package org.summitry.notebook;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.summitry.notebook.Quotation.Source;

/** A notebook in Markdown: each quotation, its citation with the permalink written out, the reader's note. */
final class MarkdownNotebook {

    private MarkdownNotebook() {}

    static String write(List<Quotation> quotations) {
        Document document = new Document();
        document.appendChild(heading(1, "Notebook"));
        quotations.forEach(quotation -> append(document, quotation));
        return MarkdownRenderer.builder().build().render(document);
    }

    private static void append(Document document, Quotation quotation) {
        document.appendChild(heading(2, "Quotation " + quotation.number()));
        quotation.source().ifPresent(source -> document.appendChild(quoted(source)));
        document.appendChild(cited(quotation));
        if (!quotation.note().isEmpty()) {
            document.appendChild(with(new Paragraph(), "Note: " + quotation.note()));
        }
    }

    private static Block quoted(Source source) {
        BlockQuote quote = new BlockQuote();
        quote.appendChild(with(new Paragraph(), source.text()));
        return quote;
    }

    private static Block cited(Quotation quotation) {
        String sides = quotation
                .source()
                .map(source -> String.join("; ", source.citation().sides()))
                .filter(written -> !written.isEmpty())
                .map(written -> " (" + written + ")")
                .orElse("");
        Paragraph paragraph = with(
                new Paragraph(),
                quotation.source().map(source -> source.citation().line()).orElse("This passage is no longer here")
                        + ", ");
        Link link = new Link(quotation.permalink(), null);
        link.appendChild(new Text(quotation.permalink()));
        paragraph.appendChild(link);
        if (!sides.isEmpty()) {
            paragraph.appendChild(new Text(sides));
        }
        return paragraph;
    }

    private static Heading heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return with(heading, text);
    }

    private static <T extends Node> T with(T parent, String text) {
        for (String line : text.split("\n+")) {
            if (parent.getFirstChild() != null) {
                parent.appendChild(new HardLineBreak());
            }
            parent.appendChild(new Text(line));
        }
        return parent;
    }
}
