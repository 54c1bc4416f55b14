package org.summitry.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Contributions.Discussed;
import org.summitry.catalog.Contributions.Peer;
import org.summitry.catalog.Contributions.Share;
import org.summitry.catalog.Phase;
import org.summitry.web.Addresses;

/**
 * What one author, or one publication, has in the collection.
 *
 * @param kind {@code author} or {@code publication}, as filters and comparisons name it
 * @param slug the name in URLs
 * @param passages how many passages
 * @param shares on which sides of which summits, in order of time
 * @param topics on which topics, the most discussed first
 * @param peers who else writes about these summits
 * @param sides how many articles these summits have from each side
 */
public record Profile(
        String kind,
        String slug,
        long passages,
        List<Share> shares,
        List<Discussed> topics,
        List<Peer> peers,
        List<Articles.SideCount> sides) {

    private static final int FULL_LENGTH = 100;

    /** What was written about the same summit from the other side. */
    public record Opposite(Share own, Phase other, String url) {}

    /** A topic's bar, 0 to 100 long for the most discussed. */
    public long length(Discussed topic) {
        return topic.passages()
                * FULL_LENGTH
                / Math.max(
                        1, topics.stream().mapToLong(Discussed::passages).max().orElse(1));
    }

    /** The list of their articles about a summit from one side. */
    public String url(Share share) {
        return Addresses.to("/articles")
                .with("summit", share.summit())
                .with("phase", share.phase())
                .with(kind, slug)
                .toString();
    }

    /** The list of their articles on a topic. */
    public String url(Discussed topic) {
        return Addresses.to("/articles")
                .with("topic", topic.topic())
                .with(kind, slug)
                .toString();
    }

    /** The comparison with somebody else of the same kind. */
    public String url(Peer peer) {
        return compare(kind + ":" + slug, kind + ":" + peer.slug());
    }

    /** The sides opposite to theirs that have articles, where they have none themselves. */
    public List<Opposite> opposites() {
        Set<String> own = new HashSet<>();
        shares.forEach(share -> own.add(share.summit() + "." + share.phase()));
        List<Opposite> opposites = new ArrayList<>();
        for (Share share : shares) {
            Phase.of(Objects.requireNonNullElse(share.phase(), ""))
                    .map(phase -> phase == Phase.PRE ? Phase.POST : Phase.PRE)
                    .filter(other -> !own.contains(share.summit() + "." + other.slug()) && isWritten(share, other))
                    .map(other -> new Opposite(
                            share,
                            other,
                            compare(
                                    kind + ":" + slug + "," + share.summit() + "." + share.phase(),
                                    share.summit() + "." + other.slug())))
                    .ifPresent(opposites::add);
        }
        return opposites;
    }

    private boolean isWritten(Share share, Phase phase) {
        return sides.stream()
                .anyMatch(side -> side.summit().equals(share.summit())
                        && phase.slug().equals(side.phase())
                        && side.articles() > 0);
    }

    private static String compare(String left, String right) {
        return Addresses.to("/compare").with("left", left).with("right", right).toString();
    }
}
