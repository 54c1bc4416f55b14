package org.summitry.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Phase;
import org.summitry.web.ArticleFilters;
import org.summitry.web.Costly;
import org.summitry.web.Facet;
import org.summitry.web.Paged;
import org.summitry.web.PagedParameters;

/** The list of articles for programs, with the same filters as the page. */
@RestController
@Costly
class ArticlesApi {

    private static final int ARTICLES_A_PAGE = 20;

    private final ArticleSearch search;

    ArticlesApi(ArticleSearch search) {
        this.search = search;
    }

    record Item(
            String slug,
            String title,
            @Schema(allowableValues = {"text", "editor", "derived"}) String titleOrigin,
            List<Name> authors,
            @Nullable Name publication,
            @Nullable LocalDate published,
            List<Side> summits,
            int passages,
            List<String> topics,
            List<SnippetJson> snippets) {
        static Item of(ArticleSearch.Hit hit) {
            ArticleSummary article = hit.article();
            ArticleSummary.Link publication = article.publication();
            return new Item(
                    article.slug(),
                    article.title(),
                    article.titleOrigin().slug(),
                    article.authors().stream().map(Name::of).toList(),
                    publication == null ? null : Name.of(publication),
                    article.published(),
                    article.summits().stream().map(Side::of).toList(),
                    article.passages(),
                    article.topics().stream().map(ArticleSummary.Link::slug).toList(),
                    hit.snippets().stream().map(SnippetJson::of).toList());
        }
    }

    record SnippetJson(String anchor, String html) {
        static SnippetJson of(Snippets.Snippet snippet) {
            return new SnippetJson(snippet.anchor(), snippet.html());
        }
    }

    record Page(
            List<Item> items,
            int page,
            int size,
            long total,
            Map<String, List<Facet.Value>> facets,
            List<String> remarks)
            implements Paged {
        @Override
        public int lastPage() {
            return Math.min(Paged.lastPage(total, size), ArticleSearch.FARTHEST / size + 1);
        }
    }

    record Name(String slug, String name) {
        static Name of(ArticleSummary.Link link) {
            return new Name(link.slug(), link.label());
        }
    }

    record Side(String slug, @Schema(allowableValues = {"pre", "post"}) @Nullable String phase) {
        static Side of(ArticleSummary.Side side) {
            Phase phase = side.phase();
            return new Side(side.slug(), phase == null ? null : phase.slug());
        }
    }

    @Operation(
            operationId = "articles",
            summary =
                    "Articles that a search and filters find, with the places where the words stand, and the counts of each filter")
    @ArticleFilters
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "The order: as a rule by relevance where there are words, else by summit.",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"relevance", "summit", "title", "published"}))
    @PagedParameters
    @GetMapping("/api/articles")
    Page list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Query query = Query.of(parameters, ARTICLES_A_PAGE);
        ArticleSearch.Hits hits = search.find(query);
        Map<String, List<Facet.Value>> facets = new LinkedHashMap<>();
        hits.facets().forEach(facet -> facets.put(facet.parameter(), facet.values()));
        return new Page(
                hits.hits().stream().map(Item::of).toList(),
                query.paging().page(),
                query.paging().size(),
                hits.total(),
                facets,
                hits.remarks());
    }
}
