package org.summitry.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.List;

/** A poll that the publication ran on the article's page. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Poll {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "poll_seq")
    @SequenceGenerator(name = "poll_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private int place;
    private String question;

    @ElementCollection
    @CollectionTable(name = "poll_option", joinColumns = @JoinColumn(name = "poll_id"))
    @OrderColumn(name = "place")
    private List<PollOption> options = new ArrayList<>();

    protected Poll() {}

    Poll(Article article, int place, String question, List<PollOption> options) {
        this.article = article;
        this.place = place;
        this.question = question;
        this.options.addAll(options);
    }

    public String getQuestion() {
        return question;
    }

    public List<PollOption> getOptions() {
        return List.copyOf(options);
    }

    /** @return the votes of all its options together */
    public int getVotes() {
        return options.stream().mapToInt(PollOption::votes).sum();
    }
}
