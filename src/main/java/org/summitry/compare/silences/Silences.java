package org.summitry.compare.silences;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Author;
import org.summitry.catalog.Authors;
import org.summitry.catalog.Counts;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.catalog.Voices;
import org.summitry.compare.SummitPhase;
import org.summitry.web.BadParameter;
import org.summitry.web.Listing;

/**
 * Finds what one side discusses and the other does not, in a fixed number of queries. A silence is read only where both
 * could have spoken: where there are articles on both sides.
 */
@Component
class Silences {

    private static final int AUTHORS_NAMED = 20;

    private final Summits summits;
    private final Topics topics;
    private final Authors authors;
    private final Counts counts;
    private final Voices voices;
    private final Grounds grounds;

    Silences(Summits summits, Topics topics, Authors authors, Counts counts, Voices voices, Grounds grounds) {
        this.summits = summits;
        this.topics = topics;
        this.authors = authors;
        this.counts = counts;
        this.voices = voices;
        this.grounds = grounds;
    }

    /** The findings of a page, and what there is to choose from. */
    record Found(Page<Finding> findings, List<Summit> summits, List<Topic> topics, List<Author> authors) {}

    /**
     * @param query what is asked
     * @return the findings, by summit in order of time, or by author's name
     * @throws BadParameter if a value is chosen that the collection does not have
     */
    @Transactional(readOnly = true)
    public Found find(SilenceQuery query) {
        List<Summit> allSummits = summits.findAllByOrderByHeldOn();
        List<Topic> allTopics = topics.findAllByOrderByPlace();
        List<Summit> asked = chosen("summit", query.summits(), allSummits, Summit::getSlug);
        List<Topic> onTopics = chosen("topic", query.topics(), allTopics, Topic::getSlug);
        List<Author> chosenAuthors = authors(query.authors());
        Page<Finding> findings = query.byAuthor() ? byAuthor(query, asked, onTopics) : bySide(query, asked, onTopics);
        return new Found(findings, allSummits, allTopics, chosenAuthors);
    }

    private static <T> List<T> chosen(String name, Set<String> values, List<T> all, Function<T, String> slug) {
        List<String> known = all.stream().map(slug).toList();
        values.stream().filter(value -> !known.contains(value)).findFirst().ifPresent(value -> {
            throw BadParameter.notAllowed(name, value, known);
        });
        return values.isEmpty()
                ? all
                : all.stream().filter(one -> values.contains(slug.apply(one))).toList();
    }

    private List<Author> authors(Set<String> slugs) {
        List<Author> found = slugs.isEmpty() ? List.of() : authors.findBySlugInOrderByName(slugs);
        Set<String> known = found.stream().map(Author::getSlug).collect(Collectors.toSet());
        slugs.stream().filter(slug -> !known.contains(slug)).findFirst().ifPresent(slug -> {
            throw unknown(slug);
        });
        return found;
    }

    /** Of authors there may be thousands; the first ones show what a name looks like. */
    private BadParameter unknown(String author) {
        Page<Authors.Counted> first = authors.findCounted(PageRequest.of(0, AUTHORS_NAMED));
        String names = first.stream().map(Authors.Counted::slug).collect(Collectors.joining(", "));
        return BadParameter.of("silences.noSuchAuthor", "author", author, names, first.hasNext());
    }

    private Page<Finding> bySide(SilenceQuery query, List<Summit> asked, List<Topic> onTopics) {
        List<SummitPhase> all = SummitPhase.all(asked);
        List<SummitPhase> page = Listing.of(query.paging(), all).items();
        Said said = said();
        List<Party> parties = page.stream()
                .map(side -> Party.of(side.summit(), side.phase(), said))
                .toList();
        return new PageImpl<>(
                grounds.findings(parties, onTopics, said, Set.of()),
                query.paging().request(),
                all.size());
    }

    private Page<Finding> byAuthor(SilenceQuery query, List<Summit> asked, List<Topic> onTopics) {
        Set<String> wanted = query.authors().isEmpty() ? Set.of("") : query.authors();
        Page<Voices.AuthorOnSummit> page = voices.findAuthorsOnSummits(
                slugs(asked), query.authors().isEmpty(), wanted, query.paging().request());
        Map<String, Summit> bySlug = asked.stream().collect(Collectors.toMap(Summit::getSlug, Function.identity()));
        List<Party> parties = page.stream()
                .map(one -> Party.of(Objects.requireNonNull(bySlug.get(one.summit())), one))
                .toList();
        Set<String> about = parties.stream().map(one -> one.summit().getSlug()).collect(Collectors.toSet());
        Set<String> names = parties.stream().map(Party::author).collect(Collectors.toSet());
        Set<Voices.Spoken> spoken = parties.isEmpty() ? Set.of() : new HashSet<>(voices.findSpoken(about, names));
        return new PageImpl<>(
                grounds.findings(parties, onTopics, said(), spoken),
                query.paging().request(),
                page.getTotalElements());
    }

    private Said said() {
        return new Said(counts.sides(), counts.topics());
    }

    private static List<String> slugs(List<Summit> summits) {
        return summits.stream().map(Summit::getSlug).toList();
    }
}
