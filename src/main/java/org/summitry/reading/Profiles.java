package org.summitry.reading;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Articles.SideCount;
import org.summitry.catalog.Contributions;
import org.summitry.catalog.Contributions.Peer;
import org.summitry.catalog.Contributions.Share;
import org.summitry.catalog.Counts;

/** Tells what one author, or one publication, has in the collection: with five queries at the most. */
@Component
class Profiles {

    private static final int MOST_PEERS = 8;

    private final Contributions contributions;
    private final Counts counts;

    Profiles(Contributions contributions, Counts counts) {
        this.contributions = contributions;
        this.counts = counts;
    }

    Profile ofAuthor(String slug) {
        List<Share> shares = contributions.countSidesOfAuthor(slug);
        List<String> summits = summits(shares);
        return new Profile(
                "author",
                slug,
                contributions.countPassagesOfAuthor(slug),
                shares,
                contributions.countTopicsOfAuthor(slug),
                peers(summits, all -> contributions.findOtherAuthors(all, slug, Limit.of(MOST_PEERS))),
                onSides(summits));
    }

    Profile ofPublication(String slug) {
        List<Share> shares = contributions.countSidesOfPublication(slug);
        List<String> summits = summits(shares);
        return new Profile(
                "publication",
                slug,
                contributions.countPassagesOfPublication(slug),
                shares,
                contributions.countTopicsOfPublication(slug),
                peers(summits, all -> contributions.findOtherPublications(all, slug, Limit.of(MOST_PEERS))),
                onSides(summits));
    }

    private static List<String> summits(List<Share> shares) {
        return shares.stream()
                .map(Share::summit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<SideCount> onSides(List<String> summits) {
        return counts.sides().stream()
                .filter(side -> summits.contains(side.summit()))
                .toList();
    }

    private static List<Peer> peers(List<String> summits, Function<List<String>, List<Peer>> find) {
        return summits.isEmpty() ? List.of() : find.apply(summits);
    }
}
