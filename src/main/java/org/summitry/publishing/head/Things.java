package org.summitry.publishing.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Citable;
import org.summitry.catalog.Names;
import org.summitry.catalog.Summit;
import org.summitry.web.Texts;

/** What pages are about, in the words of schema.org. */
@Component
class Things {

    /** Whose pages stand under a list of their own. */
    private static final List<String> LISTED = List.of("articles", "topics", "authors", "publications");

    private final Names names;
    private final Texts texts;

    Things(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** The article, in its own language; its publisher's page is where it comes from, and is the same article. */
    Thing article(Citable article, PageFacts page) {
        ArticleSummary summary = article.summary();
        return Thing.of("Article")
                .with("@id", page.url())
                .with("url", page.url())
                .with("headline", summary.title())
                .with("description", page.description())
                .with(
                        "author",
                        summary.authors().stream()
                                .map(author ->
                                        named("Person", author.label(), page.site() + "/authors/" + author.slug()))
                                .toList())
                .with("publisher", publisher(summary.publication(), page))
                .with("datePublished", text(summary.published()))
                .with("inLanguage", summary.language())
                .with("isBasedOn", article.sourceUrl())
                .with("sameAs", article.sourceUrl())
                .with(
                        "about",
                        summary.summits().stream()
                                .map(side -> named(
                                        "Event",
                                        names.summit(side.slug(), side.label()),
                                        page.site() + "/summits/" + side.slug()))
                                .toList())
                .with(
                        "keywords",
                        summary.topics().stream()
                                .map(topic -> names.topic(topic.slug(), topic.label()))
                                .toList())
                .with("isPartOf", named("WebSite", PageFacts.SITE_NAME, page.site() + "/"));
    }

    private static @Nullable Thing publisher(@Nullable Link publication, PageFacts page) {
        return publication == null
                ? null
                : named("Organization", publication.label(), page.site() + "/publications/" + publication.slug());
    }

    /** The meeting, in the reader's language; on how many days it was held, nobody states. */
    Thing event(Summit summit, PageFacts page) {
        String slug = summit.getSlug();
        String city = names.text("summit", slug, "city", summit.getCity());
        return named("Event", names.summit(slug, summit.getLabel()), page.url())
                .with("startDate", text(summit.getHeldOn()))
                .with("description", page.description())
                .with(
                        "location",
                        Thing.of("Place")
                                .with("name", city)
                                .with(
                                        "address",
                                        Thing.of("PostalAddress")
                                                .with("addressLocality", city)
                                                .with(
                                                        "addressCountry",
                                                        names.text("summit", slug, "country", summit.getCountry()))));
    }

    /** The site, and how to search it. */
    static Thing site(PageFacts page) {
        return named("WebSite", PageFacts.SITE_NAME, page.url())
                .with("description", page.description())
                .with("inLanguage", page.language())
                .with(
                        "potentialAction",
                        Thing.of("SearchAction")
                                .with(
                                        "target",
                                        Thing.of("EntryPoint")
                                                .with("urlTemplate", page.site() + "/articles?q={search_term_string}"))
                                .with("query-input", "required name=search_term_string"));
    }

    /** The way from the first page to a page of one thing; empty elsewhere. */
    List<Thing> trail(PageFacts page) {
        String path = Objects.requireNonNullElse(page.path(), "");
        String[] parts = path.split("/");
        if (parts.length != 3 || path.contains("?")) {
            return List.of();
        }
        List<Thing> steps = new ArrayList<>();
        steps.add(step(1, PageFacts.SITE_NAME, page.site() + "/"));
        if (LISTED.contains(parts[1])) {
            steps.add(step(2, texts.say("site." + parts[1]), page.site() + "/" + parts[1]));
        }
        steps.add(step(steps.size() + 1, page.title(), page.url()));
        return List.of(Thing.of("BreadcrumbList").with("itemListElement", steps));
    }

    private static Thing step(int position, String name, @Nullable String url) {
        return Thing.of("ListItem")
                .with("position", position)
                .with("name", name)
                .with("item", url);
    }

    /** What has a page here is known by its address. */
    private static Thing named(String type, String name, @Nullable String url) {
        return Thing.of(type).with("@id", url).with("name", name).with("url", url);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
