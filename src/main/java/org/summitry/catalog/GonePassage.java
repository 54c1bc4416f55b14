package org.summitry.catalog;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What became of a passage that an article had and has no more, so that its permalink leads to an explanation.
 *
 * @param text what it said when it was last there
 * @param nearest the number of the passage that is nearest to it now
 * @param goneAt the time of the import that did not find it any more
 */
@Embeddable
public record GonePassage(String text, int nearest, Instant goneAt) {

    /** @return the permalink of the nearest passage within the article */
    public String nearestAnchor() {
        return Anchors.anchor(nearest);
    }

    /**
     * @param another the number of another passage
     * @return the same, with that passage as the nearest
     */
    public GonePassage withNearest(int another) {
        return new GonePassage(text, another, goneAt);
    }
}
