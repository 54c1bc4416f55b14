package org.summitry.publishing;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Authors;
import org.summitry.catalog.Counts;
import org.summitry.catalog.Publications;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topics;
import org.summitry.web.Costly;
import org.summitry.web.Listing;
import org.summitry.web.PagedParameters;
import org.summitry.web.Paging;

/** Summits, topics, publications and authors with counts, for programs. */
@RestController
@Costly
class CatalogApi {

    private final Summits summits;
    private final Topics topics;
    private final Publications publications;
    private final Authors authors;
    private final Counts counted;

    CatalogApi(Summits summits, Topics topics, Publications publications, Authors authors, Counts counted) {
        this.summits = summits;
        this.topics = topics;
        this.publications = publications;
        this.authors = authors;
        this.counted = counted;
    }

    record SummitItem(
            String slug,
            String label,
            String city,
            String country,
            LocalDate date,
            String occasion,
            String outcome,
            long articles,
            long pre,
            long post) {}

    record TopicItem(String slug, String label, String description, long passages, long articles) {}

    record PublicationItem(String slug, String label, String name, @Nullable String homepage, long articles) {}

    record AuthorItem(String slug, String label, String name, long articles) {}

    @Operation(operationId = "summits", summary = "All summits in order of time, with how many articles are about each")
    @PagedParameters
    @GetMapping("/api/summits")
    @Transactional(readOnly = true)
    Listing<SummitItem> summits(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        List<Articles.SideCount> counts = counted.sides();
        List<SummitItem> items = summits.findAllByOrderByHeldOn().stream()
                .map(summit -> new SummitItem(
                        summit.getSlug(),
                        summit.getLabel(),
                        summit.getCity(),
                        summit.getCountry(),
                        summit.getHeldOn(),
                        summit.getOccasion(),
                        summit.getOutcome(),
                        count(counts, summit.getSlug(), null),
                        count(counts, summit.getSlug(), "pre"),
                        count(counts, summit.getSlug(), "post")))
                .toList();
        return Listing.of(Paging.of(page, size), items);
    }

    private static long count(List<Articles.SideCount> counts, String summit, @Nullable String phase) {
        return counts.stream()
                .filter(count -> count.summit().equals(summit) && (phase == null || phase.equals(count.phase())))
                .mapToLong(Articles.SideCount::articles)
                .sum();
    }

    @Operation(operationId = "topics", summary = "All topics, with how many passages and articles touch each")
    @PagedParameters
    @GetMapping("/api/topics")
    @Transactional(readOnly = true)
    Listing<TopicItem> topics(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        List<Articles.TopicCount> counts = counted.topics();
        List<TopicItem> items = topics.findAllByOrderByPlace().stream()
                .map(topic -> {
                    List<Articles.TopicCount> own = counts.stream()
                            .filter(count -> count.topic().equals(topic.getSlug()))
                            .toList();
                    return new TopicItem(
                            topic.getSlug(),
                            topic.getLabel(),
                            topic.getDescription(),
                            own.stream()
                                    .mapToLong(Articles.TopicCount::passages)
                                    .sum(),
                            own.stream()
                                    .mapToLong(Articles.TopicCount::articles)
                                    .sum());
                })
                .toList();
        return Listing.of(Paging.of(page, size), items);
    }

    @Operation(operationId = "publications", summary = "All publications, with how many articles each has")
    @PagedParameters
    @GetMapping("/api/publications")
    Listing<PublicationItem> publications(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        Paging paging = Paging.of(page, size);
        return Listing.of(
                paging,
                publications.findCounted(paging.request()),
                one -> new PublicationItem(one.slug(), one.name(), one.name(), one.homepage(), one.articles()));
    }

    @Operation(operationId = "authors", summary = "All authors that the texts name, with how many articles each has")
    @PagedParameters
    @GetMapping("/api/authors")
    Listing<AuthorItem> authors(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        Paging paging = Paging.of(page, size);
        return Listing.of(
                paging,
                authors.findCounted(paging.request()),
                one -> new AuthorItem(one.slug(), one.name(), one.name(), one.articles()));
    }
}
