package org.summitry.importing.classifying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Evidence;

/**
 * Which meeting an article is about.
 *
 * @param meeting the meeting, or null for none that the catalogue knows of
 * @param otherMeeting the meeting in words where it is none of the catalogue's summits, or null where there is none
 * @param evidence the words that say so
 */
public record SummitFinding(@Nullable Meeting meeting, @Nullable String otherMeeting, List<Evidence> evidence) {

    /** @return whether the article is about a summit of the catalogue */
    public boolean isCatalogued() {
        return meeting != null && meeting.slug() != null;
    }
}
