package org.summitry.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** How many passages of an article touch a topic. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class ArticleTopic {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    private int passages;

    protected ArticleTopic() {}

    ArticleTopic(Topic topic, int passages) {
        this.topic = topic;
        this.passages = passages;
    }

    public Topic getTopic() {
        return topic;
    }

    /** @return how many passages, at least 1 */
    public int getPassages() {
        return passages;
    }
}
