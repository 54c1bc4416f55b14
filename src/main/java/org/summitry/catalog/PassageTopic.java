package org.summitry.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** That a passage touches a topic, with the words that say so. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class PassageTopic {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    private String words;

    protected PassageTopic() {}

    /**
     * @param topic the topic
     * @param words the words of the passage that name it, as it writes them
     */
    public PassageTopic(Topic topic, List<String> words) {
        this.topic = topic;
        this.words = String.join("\n", words);
    }

    public Topic getTopic() {
        return topic;
    }

    public List<String> getWords() {
        return List.of(words.split("\n"));
    }
}
