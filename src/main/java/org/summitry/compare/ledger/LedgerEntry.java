package org.summitry.compare.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Assessment;
import org.summitry.catalog.Expectation;
import org.summitry.catalog.Phase;
import org.summitry.compare.Silent;

/**
 * An entry of the ledger as readers see it.
 *
 * @param number its number in the ledger, from 1
 * @param expected what was expected, in the editor's words
 * @param summit of which summit
 * @param topic on which topic
 * @param assessment what came of it
 * @param before the words that expect it
 * @param after the words from afterwards, or null where there are none
 */
public record LedgerEntry(
        int number,
        String expected,
        Link summit,
        Link topic,
        Assessment assessment,
        QuotedPassage before,
        @Nullable QuotedPassage after) {

    /** To be called while the session is open. */
    static LedgerEntry of(Expectation entry) {
        Optional<QuotedPassage> after = entry.getAfter().map(QuotedPassage::of);
        return new LedgerEntry(
                entry.getPlace(),
                entry.getExpected(),
                new Link(entry.getSummit().getSlug(), entry.getSummit().getLabel()),
                new Link(entry.getTopic().getSlug(), entry.getTopic().getLabel()),
                entry.getAssessment(),
                QuotedPassage.of(entry.getBefore()),
                after.orElse(null));
    }

    /** Who is silent, where there are no words from afterwards. */
    public Silent getSilent() {
        long articles = assessment == Assessment.NO_AFTER_TAKE ? 0 : Silent.UNCOUNTED;
        return new Silent(Phase.POST.slug(), summit, articles, "", "");
    }
}
