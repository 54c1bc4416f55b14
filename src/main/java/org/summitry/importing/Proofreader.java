package org.summitry.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Article;
import org.summitry.catalog.Assessment;
import org.summitry.catalog.Expectation;
import org.summitry.catalog.ImportedFile.Problem;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Quotation;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Topic;
import org.summitry.importing.SeedLedger.Entry;
import org.summitry.importing.SeedLedger.SeedExpectation;
import org.summitry.importing.SeedLedger.SeedQuotation;

/** Holds the entries of the ledger against the collection; an entry with a fault is left out, and the fault noted. */
final class Proofreader {

    private static final int LONGEST_SHOWN = 400;
    private static final Map<String, Assessment> ASSESSMENTS =
            Arrays.stream(Assessment.values()).collect(Collectors.toMap(Assessment::slug, Function.identity()));

    private final Map<String, Summit> summits;
    private final Map<String, Topic> topics;
    private final Map<String, Article> articles;
    private final Set<String> writtenAfter;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param summits the catalogue's summits, by slug
     * @param topics the catalogue's topics, by slug
     * @param articles the articles that are quoted, by their documents' names
     * @param writtenAfter the summits, by slug, after which an article was written
     */
    Proofreader(
            Map<String, Summit> summits,
            Map<String, Topic> topics,
            Map<String, Article> articles,
            Set<String> writtenAfter) {
        this.summits = summits;
        this.topics = topics;
        this.articles = articles;
        this.writtenAfter = writtenAfter;
    }

    /** What was wrong with the entries read so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The entry for the collection, or nothing where something is wrong with it. */
    Optional<Expectation> read(Entry entry) {
        List<String> faults = new ArrayList<>();
        Expectation read = read(entry, faults);
        if (!faults.isEmpty()) {
            problems.add(new Problem(
                    "ledger", shorten(entry.label()) + ": " + String.join(" ", faults) + " The entry is not shown."));
        }
        return Optional.ofNullable(read).filter(one -> faults.isEmpty());
    }

    private @Nullable Expectation read(Entry entry, List<String> faults) {
        SeedExpectation seed = entry.seed();
        if (seed == null) {
            faults.add(String.valueOf(entry.fault()));
            return null;
        }
        List<String> missing = seed.missing();
        String expected = seed.expectation();
        if (!missing.isEmpty() || expected == null) {
            faults.add("It lacks " + String.join(", ", missing) + ".");
            return null;
        }
        Summit summit = known("summit", seed.summit(), summits, faults);
        Topic topic = known("topic", seed.topic(), topics, faults);
        Assessment assessment = known("assessment", seed.assessment(), ASSESSMENTS, faults);
        Quotation before = quotation(seed.before(), summit, Phase.PRE, faults);
        Quotation after = quotation(seed.after(), summit, Phase.POST, faults);
        check(assessment, summit, seed.after() != null, faults);
        return summit == null || topic == null || assessment == null || before == null
                ? null
                : new Expectation(entry.number(), summit, topic, expected.strip(), assessment, before, after);
    }

    private static <T> @Nullable T known(
            String noun, @Nullable String name, Map<String, T> known, List<String> faults) {
        T found = known.get(name);
        if (found == null) {
            faults.add("There is no %s “%s”; it can be %s."
                    .formatted(noun, name, known.keySet().stream().sorted().collect(Collectors.joining(", "))));
        }
        return found;
    }

    private @Nullable Quotation quotation(
            @Nullable SeedQuotation seed, @Nullable Summit summit, Phase phase, List<String> faults) {
        if (seed == null || seed.document() == null || seed.quote() == null) {
            return null;
        }
        Article article = articles.get(seed.document());
        if (article == null) {
            faults.add("The collection has no article of the document %s.".formatted(seed.document()));
            return null;
        }
        if (summit != null && !isWritten(article, summit, phase)) {
            faults.add("%s is no article written %s %s."
                    .formatted(seed.document(), phase.label().toLowerCase(Locale.ROOT), summit.getLabel()));
        }
        Quotation quotation = new Quotation(article, seed.quote());
        if (quotation.getPassage().isEmpty()) {
            faults.add("The quotation “%s” is not in a passage of %s. %s"
                    .formatted(shorten(quotation.getWords()), seed.document(), nearest(quotation, article)));
        }
        return quotation;
    }

    private static boolean isWritten(Article article, Summit summit, Phase phase) {
        return article.getCoverage().stream()
                .anyMatch(one -> one.getSummit().getSlug().equals(summit.getSlug()) && one.getPhase() == phase);
    }

    private static String nearest(Quotation quotation, Article article) {
        return NearestText.to(quotation.getWords(), article.getPassages())
                .map(text -> "The nearest text, in %s: “%s”.".formatted(text.anchor(), shorten(text.text())))
                .orElse("Nothing there is like it.");
    }

    /** An assessment must rest on what it says it rests on. */
    private void check(
            @Nullable Assessment assessment, @Nullable Summit summit, boolean hasAfter, List<String> faults) {
        if (assessment == null || summit == null) {
            return;
        }
        if (assessment.needsAfter() != hasAfter) {
            faults.add("The assessment “%s” %s a quotation from after the summit."
                    .formatted(assessment.slug(), hasAfter ? "cannot have" : "needs"));
        }
        boolean written = writtenAfter.contains(summit.getSlug());
        if (assessment == Assessment.NO_AFTER_TAKE && written) {
            faults.add("The collection has an article written after %s.".formatted(summit.getLabel()));
        }
        if (assessment == Assessment.NOT_ADDRESSED && !written) {
            faults.add("The collection has no article written after %s; that is “%s”."
                    .formatted(summit.getLabel(), Assessment.NO_AFTER_TAKE.slug()));
        }
    }

    private static String shorten(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
