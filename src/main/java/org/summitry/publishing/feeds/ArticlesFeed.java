package org.summitry.publishing.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.ImportRun;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.Selection;
import org.summitry.catalog.Selections;
import org.summitry.web.BadParameter;
import org.summitry.web.Paging;

/** Every list of articles as a feed, what came into the collection last first. */
@RestController
class ArticlesFeed {

    private static final int ENTRIES_A_PAGE = 20;

    private final Selections selections;
    private final FeedArticles articles;
    private final ImportRuns runs;
    private final AtomFeed atom;

    ArticlesFeed(Selections selections, FeedArticles articles, ImportRuns runs, AtomFeed atom) {
        this.selections = selections;
        this.articles = articles;
        this.runs = runs;
        this.atom = atom;
    }

    @GetMapping(FeedPage.PATH)
    ResponseEntity<byte[]> show(@RequestParam MultiValueMap<String, String> parameters, @RequestAttribute String site) {
        if (parameters.containsKey("sort")) {
            throw new BadParameter("publishing.noOrder");
        }
        Paging paging = Paging.of(parameters.getFirst("page"), parameters.getFirst("size"), ENTRIES_A_PAGE);
        FeedPage page = new FeedPage(site, selections.of(parameters), isWhole(parameters.getFirst("full")), paging);
        Selection.Latest latest = page.selection().latest((paging.page() - 1) * paging.size(), paging.size());
        List<FeedArticle> entries = articles.load(latest.articles(), page.whole());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(atom.write(page, entries, latest.hasMore(), updated(entries)));
    }

    private static boolean isWhole(@Nullable String full) {
        if (full != null && !full.isEmpty() && !full.equals("true")) {
            throw BadParameter.notAllowed("full", full, List.of("true"));
        }
        return "true".equals(full);
    }

    /** Of a feed without entries the last import says since when it is as it is; before any there was nothing ever. */
    private Instant updated(List<FeedArticle> entries) {
        return entries.stream()
                .map(FeedArticle::importedAt)
                .max(Instant::compareTo)
                .or(() -> runs.findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc()
                        .flatMap(ImportRun::getFinished))
                .orElse(Instant.EPOCH);
    }
}
