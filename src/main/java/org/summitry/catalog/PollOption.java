package org.summitry.catalog;

import jakarta.persistence.Embeddable;

/**
 * One answer of a poll.
 *
 * @param text the answer
 * @param votes how many readers of the publication chose it
 */
@Embeddable
public record PollOption(String text, int votes) {}
