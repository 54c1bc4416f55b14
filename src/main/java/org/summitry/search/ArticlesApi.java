package org.summitry.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Phase;
import org.summitry.web.Listing;

/** The list of articles for programs, with the same filters as the page. */
@RestController
class ArticlesApi {

    private final ArticleSearch search;

    ArticlesApi(ArticleSearch search) {
        this.search = search;
    }

    record Item(
            String slug,
            String title,
            String titleOrigin,
            List<Name> authors,
            @Nullable Name publication,
            @Nullable LocalDate published,
            List<Side> summits,
            int passages,
            List<String> topics) {
        static Item of(ArticleSummary article) {
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
                    article.topics().stream().map(ArticleSummary.Link::slug).toList());
        }
    }

    record Name(String slug, String name) {
        static Name of(ArticleSummary.Link link) {
            return new Name(link.slug(), link.label());
        }
    }

    record Side(String slug, @Nullable String phase) {
        static Side of(ArticleSummary.Side side) {
            Phase phase = side.phase();
            return new Side(side.slug(), phase == null ? null : phase.slug());
        }
    }

    @GetMapping("/api/articles")
    Listing<Item> list(@RequestParam MultiValueMap<String, String> parameters) {
        Query query = Query.of(parameters);
        ArticleSearch.Hits hits = search.find(query);
        return new Listing<>(
                hits.articles().stream().map(Item::of).toList(),
                query.paging().page(),
                query.paging().size(),
                hits.total());
    }
}
