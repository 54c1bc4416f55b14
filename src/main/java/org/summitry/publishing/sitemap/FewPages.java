package org.summitry.publishing.sitemap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Counts;
import org.summitry.catalog.Dated;
import org.summitry.catalog.DatedPart;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.web.Addresses;

/**
 * The pages of which there are few: those that each site has, summits, their two sides beside each other, and topics. Of
 * pages that show more than articles nobody knows when they last changed.
 */
@Component
class FewPages {

    private static final List<String> LISTS = List.of("/", "/articles", "/topics", "/authors", "/publications");
    private static final List<String> OTHERS = List.of("/expectations", "/silences", "/about");

    private final Articles articles;
    private final Counts counts;
    private final Summits summits;
    private final Topics topics;

    FewPages(Articles articles, Counts counts, Summits summits, Topics topics) {
        this.articles = articles;
        this.counts = counts;
        this.summits = summits;
        this.topics = topics;
    }

    List<Location> all() {
        List<Location> all = new ArrayList<>();
        Instant newest = articles.findParts().stream()
                .map(DatedPart::importedAt)
                .max(Instant::compareTo)
                .orElse(null);
        LISTS.forEach(path -> all.add(new Location(path, newest)));
        OTHERS.forEach(path -> all.add(new Location(path, null)));
        all.addAll(ofSummits());
        for (Topic topic : topics.findAllByOrderByPlace()) {
            all.add(new Location("/topics/" + topic.getSlug(), null));
        }
        return all;
    }

    private List<Location> ofSummits() {
        Map<String, Instant> changed =
                articles.findSummitsCovered().stream().collect(Collectors.toMap(Dated::slug, Dated::importedAt));
        Map<String, Long> sides = counts.sides().stream()
                .filter(side -> side.phase() != null)
                .collect(Collectors.groupingBy(Articles.SideCount::summit, Collectors.counting()));
        return summits.findAllByOrderByHeldOn().stream()
                .map(Summit::getSlug)
                .flatMap(slug -> ofSummit(slug, changed.get(slug), sides.getOrDefault(slug, 0L)))
                .toList();
    }

    /** Two sides are worth a comparison only where there are articles from both. */
    private static Stream<Location> ofSummit(String slug, @Nullable Instant changed, long sides) {
        Location summit = new Location("/summits/" + slug, changed);
        String compared = Addresses.to("/compare")
                .with("left", slug + "." + Phase.PRE.slug())
                .with("right", slug + "." + Phase.POST.slug())
                .toString();
        return sides < Phase.values().length ? Stream.of(summit) : Stream.of(summit, new Location(compared, changed));
    }
}
