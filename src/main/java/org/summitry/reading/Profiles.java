package org.summitry.reading;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Articles.SideCount;
import org.summitry.catalog.Contributions;
import org.summitry.catalog.Contributions.Peer;
import org.summitry.catalog.Contributions.Share;
import org.summitry.catalog.Counts;
import org.summitry.catalog.Memory;

/** Tells what one author, or one publication, has in the collection: with five queries at the most. */
@Component
class Profiles {

    private static final int MOST_PEERS = 8;
    private static final int MOST_REMEMBERED = 200;

    private final Contributions contributions;
    private final Counts counts;
    private final Cache<List<String>, List<Peer>> authors;
    private final Cache<List<String>, List<Peer>> publications;

    Profiles(Contributions contributions, Counts counts, Memory memory) {
        this.contributions = contributions;
        this.counts = counts;
        this.authors = memory.of(MOST_REMEMBERED);
        this.publications = memory.of(MOST_REMEMBERED);
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
                peers(slug, summits, authors, contributions::findAuthors),
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
                peers(slug, summits, publications, contributions::findPublications),
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

    /**
     * Who else is on these summits. It is counted for the summits and remembered, as all of a summit's articles must be gone
     * through, and many write about the same.
     */
    private static List<Peer> peers(
            String slug,
            List<String> summits,
            Cache<List<String>, List<Peer>> known,
            BiFunction<List<String>, Limit, List<Peer>> find) {
        if (summits.isEmpty()) {
            return List.of();
        }
        return known.get(summits, all -> find.apply(all, Limit.of(MOST_PEERS + 1))).stream()
                .filter(peer -> !peer.slug().equals(slug))
                .limit(MOST_PEERS)
                .toList();
    }
}
