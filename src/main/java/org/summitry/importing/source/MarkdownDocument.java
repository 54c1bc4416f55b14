package org.summitry.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.summitry.catalog.SetAside.Kind;
import org.summitry.importing.source.ParsedDocument.Person;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Markdown, with or without YAML front matter: {@code title}, {@code authors}, {@code publication}, {@code published}, {@code url}. */
final class MarkdownDocument implements SourceFormat {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(?<yaml>.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();
    private static final Pattern LINK_ADDRESS = Pattern.compile(" ?\\((?:https?://|/|#|mailto:)[^)\\s]*\\)");

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public int recognise(String file, String text) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".md")
                        || name.endsWith(".markdown")
                        || FRONT_MATTER.matcher(text).find()
                ? 200
                : 0;
    }

    @Override
    public void parse(String text, Draft draft) throws UnreadableDocument {
        Matcher matter = FRONT_MATTER.matcher(text);
        int from = 0;
        if (matter.find()) {
            readFrontMatter(matter.group("yaml"), draft);
            from = matter.end();
        }
        int skipped =
                (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        Blocks blocks = new Blocks(draft, skipped);
        PARSER.parse(text.substring(from)).accept(blocks);
        List<Line> rest = PageParts.strip(blocks.lines, draft);
        Bodies.take(Heads.take(rest, draft, true), draft);
    }

    private static void readFrontMatter(String yaml, Draft draft) throws UnreadableDocument {
        try {
            JsonNode matter = YAML.readTree(yaml);
            draft.title(text(matter.path("title")));
            draft.publication(text(matter.path("publication")));
            draft.url(text(matter.path("url")));
            draft.language(text(matter.path("language")));
            draft.published(Dates.parse(text(matter.path("published"))));
            JsonNode authors = matter.has("authors") ? matter.path("authors") : matter.path("author");
            persons(authors).forEach(draft::author);
        } catch (JacksonException malformed) {
            String where = malformed.getLocation() == null
                    ? ""
                    : " (line " + (malformed.getLocation().getLineNr() + 1) + ")";
            throw new UnreadableDocument(
                    "parsing", "The front matter is not valid YAML" + where + ": " + malformed.getOriginalMessage());
        }
    }

    private static List<Person> persons(JsonNode authors) {
        List<Person> persons = new ArrayList<>();
        if (authors.isArray()) {
            authors.forEach(one -> persons.addAll(persons(one)));
        } else if (authors.isObject() && !text(authors.path("name")).isBlank()) {
            String role = text(authors.path("role"));
            persons.add(new Person(Line.fold(text(authors.path("name"))), role.isBlank() ? null : Line.fold(role)));
        } else if (authors.isString() && !text(authors).isBlank()) {
            persons.add(new Person(Line.fold(text(authors)), null));
        }
        return persons;
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString() : "";
    }

    /** Collects paragraphs, those of lists and quotations too, as lines; the first heading of level 1 is the title. */
    private static final class Blocks extends AbstractVisitor {

        private final List<Line> lines = new ArrayList<>();
        private final Draft draft;
        private final int skipped;

        Blocks(Draft draft, int skipped) {
            this.draft = draft;
            this.skipped = skipped;
        }

        @Override
        public void visit(Heading heading) {
            Line line = line(heading);
            if (heading.getLevel() == 1 && !draft.hasTitle()) {
                draft.title(line.text());
            } else {
                draft.setAside(line, Kind.HEADING);
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            Line line = line(paragraph);
            if (line.text().isEmpty()
                    || paragraph.getFirstChild() instanceof Image
                            && paragraph.getFirstChild() == paragraph.getLastChild()) {
                draft.setAside(line, Kind.CAPTION);
            } else {
                lines.add(line);
            }
        }

        private Line line(Node node) {
            String rendered =
                    Line.fold(LINK_ADDRESS.matcher(withoutQuotes(node)).replaceAll(""));
            int number = node.getSourceSpans().isEmpty()
                    ? 1
                    : node.getSourceSpans().get(0).getLineIndex() + 1;
            return new Line(skipped + number, lines.size() + 1, rendered, rendered);
        }

        /** The text renderer writes a link as {@code "words" (address)}; readers of a passage want the words. */
        private static String withoutQuotes(Node node) {
            StringBuilder text = new StringBuilder();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                text.append(child instanceof org.commonmark.node.Link ? withoutQuotes(child) : inline(child));
            }
            return text.toString();
        }

        private static String inline(Node node) {
            if (node instanceof org.commonmark.node.SoftLineBreak
                    || node instanceof org.commonmark.node.HardLineBreak) {
                return " ";
            }
            if (node instanceof Text words && words.getLiteral().indexOf('\t') < 0) {
                return words.getLiteral();
            }
            return node.getFirstChild() == null ? TEXT.render(node) : withoutQuotes(node);
        }
    }
}
