package org.summitry.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.summitry.importing.source.ParsedDocument.Person;

/** A saved page of any site: its metadata, and the article that a browser's reader view would show. */
final class HtmlPage implements SourceFormat {

    private static final Pattern HTML = Pattern.compile(
            "\\A\\s*(?:<!--.*?-->\\s*)*(?:<!doctype html|<html\\b)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, div, td, dd, pre";
    /** Two line ends where a page means a new paragraph. */
    private static final Pattern DOUBLE_BREAK = Pattern.compile("(?i)<br\\s*/?>((?:\\s|&nbsp;)*)<br\\s*/?>");

    @Override
    public String name() {
        return "HTML page";
    }

    @Override
    public int recognise(String file, String text) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".html")
                        || name.endsWith(".htm")
                        || HTML.matcher(text).find()
                ? 300
                : 0;
    }

    @Override
    public void parse(String text, Draft draft) throws UnreadableDocument {
        String marked = DOUBLE_BREAK.matcher(text).replaceAll("$1<p>");
        Document page = Jsoup.parse(marked, "", Parser.htmlParser().setTrackPosition(true));
        readMetadata(page, draft);
        HtmlBoxes.take(page, draft);
        List<Line> lines = PageParts.strip(lines(article(page, marked)), draft);
        Bodies.take(Heads.take(lines, draft, true), draft);
    }

    private static void readMetadata(Document page, Draft draft) {
        draft.language(page.select("html").attr("lang"));
        draft.title(
                first(page, "meta[property=og:title]", "meta[name=DC.title]").orElse(""));
        draft.title(Optional.ofNullable(page.selectFirst("article h1, main h1, h1"))
                .map(Element::text)
                .orElse(""));
        draft.title(page.title());
        draft.publication(first(page, "meta[property=og:site_name]", "meta[name=DC.publisher]")
                .orElse(null));
        draft.url(first(page, "link[rel=canonical]", "meta[property=og:url]").orElse(null));
        Stream.of(
                        "meta[property=article:published_time]",
                        "meta[name=DC.date]",
                        "meta[name=date]",
                        "time[datetime]",
                        "time")
                .map(query -> first(page, query).flatMap(Dates::parse))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(date -> draft.published(Optional.of(date)));
        page.select("meta[name=author], meta[name=DC.creator], meta[property=article:author]")
                .forEach(author -> Bylines.parse(author.attr("content")).forEach(draft::author));
        page.select("[class*=byline], .author, .authors, [itemprop=author], [rel=author]").stream()
                .map(author -> Bylines.parse(Line.fold(author.text())))
                .filter(persons -> !persons.isEmpty())
                .findFirst()
                .filter(persons -> !draft.hasAuthors()
                        || persons.stream().map(Person::name).anyMatch(draft::isAuthor))
                .ifPresent(persons -> persons.forEach(draft::author));
    }

    private static Optional<String> first(Document page, String... queries) {
        return Stream.of(queries)
                .map(page::selectFirst)
                .filter(java.util.Objects::nonNull)
                .map(found -> Stream.of("content", "href", "datetime")
                        .map(found::attr)
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElse(found.text()))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Element article(Document page, String text) {
        Element marked = page.selectFirst("[itemprop=articleBody], article, main, [role=main]");
        if (marked != null && marked.select("p").size() >= 2) {
            return marked;
        }
        String content = new Readability4J("http://localhost/", text).parse().getContent();
        return content == null ? page.body() : Jsoup.parse(content).body();
    }

    private static List<Line> lines(Element article) {
        article.select("header [class*=meta]").remove();
        List<Line> lines = new ArrayList<>();
        for (Element block : article.select(BLOCKS)) {
            boolean innermost = block.select(BLOCKS).size() == 1;
            Line line = line(block, lines.size() + 1);
            String own = Line.fold(block.ownText());
            if (innermost && !line.text().isEmpty()) {
                lines.add(line);
            } else if (Prose.isParagraph(own)) {
                lines.add(new Line(line.number(), line.block(), own, own));
            }
        }
        return lines;
    }

    static Line line(Element block, int place) {
        String text = Line.fold(block.text());
        return new Line(Math.max(1, block.sourceRange().start().lineNumber()), place, text, text);
    }
}
