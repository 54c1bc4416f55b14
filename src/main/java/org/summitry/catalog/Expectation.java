package org.summitry.catalog;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * An editor's entry in the ledger: what an article expected of a summit, in its words, and what came of it by the
 * articles written afterwards.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Expectation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expectation_seq")
    @SequenceGenerator(name = "expectation_seq")
    private Long id;

    private int place;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Summit summit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Topic topic;

    private String expected;

    @Enumerated(EnumType.STRING)
    private Assessment assessment;

    @Embedded
    @EmbeddedColumnNaming("before_%s")
    @AssociationOverride(name = "passage", joinColumns = @JoinColumn(name = "before_passage_id"))
    private Quotation before;

    @Embedded
    @EmbeddedColumnNaming("after_%s")
    @AssociationOverride(name = "passage", joinColumns = @JoinColumn(name = "after_passage_id"))
    private @Nullable Quotation after;

    protected Expectation() {}

    /**
     * @param place its number in the ledger, from 1
     * @param summit of which summit something was expected
     * @param topic on which topic
     * @param expected what, in a sentence
     * @param assessment what came of it
     * @param before the words that expect it
     * @param after the words from afterwards that the assessment rests on, or null where there are none
     */
    public Expectation(
            int place,
            Summit summit,
            Topic topic,
            String expected,
            Assessment assessment,
            Quotation before,
            @Nullable Quotation after) {
        this.place = place;
        this.summit = summit;
        this.topic = topic;
        this.expected = expected;
        this.assessment = assessment;
        this.before = before;
        this.after = after;
    }

    /**
     * Its quotations from an article point to no passage any longer; until they are found again readers do not see it.
     *
     * @param article the article, whose passages are about to be removed
     */
    public void forget(Article article) {
        getQuotations().forEach(one -> one.forget(article));
    }

    /**
     * Looks for its quotations from an article in the article's passages.
     *
     * @param article the article
     */
    public void locate(Article article) {
        getQuotations().forEach(one -> one.locate(article));
    }

    /** @return its number in the ledger, from 1 */
    public int getPlace() {
        return place;
    }

    public Summit getSummit() {
        return summit;
    }

    public Topic getTopic() {
        return topic;
    }

    /** @return what was expected, in the editor's words */
    public String getExpected() {
        return expected;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public Quotation getBefore() {
        return before;
    }

    public Optional<Quotation> getAfter() {
        return Optional.ofNullable(after);
    }

    /** @return its one or two quotations */
    public List<Quotation> getQuotations() {
        return Stream.concat(Stream.of(before), getAfter().stream()).toList();
    }
}
