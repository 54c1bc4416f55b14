package org.summitry.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that made the importer decide something about an article.
 *
 * @param claim what they speak for: {@code summit}, {@code pre} or {@code post}
 * @param anchor the passage that holds them, or null where they come from the title or the publication date
 * @param words the words, as the document has them
 */
public record Evidence(String claim, @Nullable String anchor, String words) {

    /** @return the evidence in one line for machines: {@code p1: "are expected to meet"} */
    public String line() {
        return (anchor == null ? "" : anchor + ": ") + words;
    }

    /**
     * @param anchors the numbers of the article's passages
     * @return the same where the passage was named by its place and is now by its number
     */
    public Evidence numbered(Anchors anchors) {
        return anchor == null ? this : new Evidence(claim, anchors.at(Anchors.number(anchor)), words);
    }

    static String join(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> one.claim + "\t" + (one.anchor == null ? "" : one.anchor) + "\t" + one.words)
                .collect(Collectors.joining("\n"));
    }

    static List<Evidence> split(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", 3))
                .map(part -> new Evidence(part[0], part[1].isEmpty() ? null : part[1], part[2]))
                .toList();
    }
}
