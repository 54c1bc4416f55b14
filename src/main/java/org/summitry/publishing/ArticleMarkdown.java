package org.summitry.publishing;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.Article;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Byline;
import org.summitry.catalog.Origin;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Passages;
import org.summitry.catalog.Publication;
import org.summitry.web.Attachment;
import org.summitry.web.NotFound;
import org.summitry.web.Slug;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * One article as a document of the seeds folder: front matter with what is known of it, then its passages, each behind its
 * anchor. A title that nobody gave is no fact, and is left out like all else that is not known.
 */
@RestController
class ArticleMarkdown {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);
    private static final String FENCE = "---\n";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private final Articles articles;
    private final Passages passages;

    ArticleMarkdown(Articles articles, Passages passages) {
        this.articles = articles;
        this.passages = passages;
    }

    @GetMapping("/articles/{slug:" + Slug.PATTERN + "}.md")
    @Transactional(readOnly = true)
    public ResponseEntity<String> show(@PathVariable String slug) {
        Article article = articles.findBySlug(slug).orElseThrow(() -> new NotFound("article", slug));
        return Attachment.of(
                slug + ".md", MARKDOWN, frontMatter(article) + "\n" + text(passages.findByArticles(List.of(slug))));
    }

    private static String frontMatter(Article article) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (article.getTitleOrigin() != Origin.DERIVED) {
            facts.put("title", article.getTitle());
        }
        List<Map<String, String>> authors =
                article.getBylines().stream().map(ArticleMarkdown::author).toList();
        if (!authors.isEmpty()) {
            facts.put("authors", authors);
        }
        article.getPublication().map(Publication::getName).ifPresent(name -> facts.put("publication", name));
        article.getPublished().ifPresent(day -> facts.put("published", day.toString()));
        article.getSourceUrl().ifPresent(url -> facts.put("url", url));
        return FENCE + (facts.isEmpty() ? "" : YAML.writeValueAsString(facts)) + FENCE;
    }

    private static Map<String, String> author(Byline byline) {
        Map<String, String> author = new LinkedHashMap<>();
        author.put("name", byline.getAuthor().getName());
        if (byline.getRole() != null) {
            author.put("role", byline.getRole());
        }
        return author;
    }

    private static String text(List<Passage> passages) {
        Document document = new Document();
        passages.stream().sorted(Comparator.comparingInt(Passage::getPlace)).forEach(passage -> {
            HtmlBlock anchor = new HtmlBlock();
            anchor.setLiteral("<div id=\"" + passage.getAnchor() + "\"></div>");
            document.appendChild(anchor);
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(passage.getText()));
            document.appendChild(paragraph);
        });
        return MarkdownRenderer.builder().build().render(document);
    }
}
