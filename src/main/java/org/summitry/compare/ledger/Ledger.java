package org.summitry.compare.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Assessment;
import org.summitry.catalog.Expectation;
import org.summitry.catalog.Expectations;
import org.summitry.catalog.Names;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topics;
import org.summitry.web.BadParameter;
import org.summitry.web.Facet;
import org.summitry.web.Texts;

/** Reads the ledger of expectations, in a fixed number of queries. */
@Component
class Ledger {

    private final Expectations expectations;
    private final Summits summits;
    private final Topics topics;
    private final Names names;
    private final Texts texts;

    Ledger(Expectations expectations, Summits summits, Topics topics, Names names, Texts texts) {
        this.expectations = expectations;
        this.summits = summits;
        this.topics = topics;
        this.names = names;
        this.texts = texts;
    }

    /**
     * What was found.
     *
     * @param entries the entries of the page
     * @param facets the filters, each counted as if nothing of it were chosen
     * @param total how many entries there are on all pages
     */
    public record Found(Page<LedgerEntry> entries, List<Facet> facets, long total) {

        /** How many entries each assessment has, whatever assessment is chosen. */
        Map<Assessment, Long> totals() {
            Map<Assessment, Long> totals = new EnumMap<>(Assessment.class);
            facets.stream()
                    .filter(facet -> facet.parameter().equals(LedgerFilter.ASSESSMENT.parameter()))
                    .flatMap(facet -> facet.values().stream())
                    .forEach(value -> totals.put(Assessment.of(value.value()).orElseThrow(), value.count()));
            return totals;
        }
    }

    /**
     * @param query what is asked
     * @return the page of entries that it asks for
     * @throws BadParameter if a value is chosen that the collection does not have
     */
    @Transactional(readOnly = true)
    public Found find(LedgerQuery query) {
        Map<LedgerFilter, Map<String, String>> known = known();
        check(query, known);
        List<Expectations.Count> counts = expectations.countEntries();
        Page<LedgerEntry> entries = entries(query, known, query.paging().request());
        List<Facet> facets = Arrays.stream(LedgerFilter.values())
                .map(filter -> facet(filter, query, known.getOrDefault(filter, Map.of()), counts))
                .toList();
        return new Found(entries, facets, entries.getTotalElements());
    }

    /**
     * @param query what is asked
     * @return all entries that it asks for, whatever its page
     * @throws BadParameter if a value is chosen that the collection does not have
     */
    @Transactional(readOnly = true)
    public List<LedgerEntry> findAll(LedgerQuery query) {
        Map<LedgerFilter, Map<String, String>> known = known();
        check(query, known);
        return entries(query, known, Pageable.unpaged()).getContent();
    }

    private Page<LedgerEntry> entries(
            LedgerQuery query, Map<LedgerFilter, Map<String, String>> known, Pageable pageable) {
        Page<Expectation> found = expectations.find(
                wanted(LedgerFilter.SUMMIT, query, known),
                wanted(LedgerFilter.TOPIC, query, known),
                wanted(LedgerFilter.ASSESSMENT, query, known).stream()
                        .flatMap(slug -> Assessment.of(slug).stream())
                        .toList(),
                pageable);
        return found.map(LedgerEntry::of);
    }

    /** The values of all filters, by name, in order, with their labels. */
    private Map<LedgerFilter, Map<String, String>> known() {
        Map<String, String> summitLabels = new LinkedHashMap<>();
        summits.findAllByOrderByHeldOn()
                .forEach(one -> summitLabels.put(one.getSlug(), names.summit(one.getSlug(), one.getLabel())));
        Map<String, String> topicLabels = new LinkedHashMap<>();
        topics.findAllByOrderByPlace()
                .forEach(one -> topicLabels.put(one.getSlug(), names.topic(one.getSlug(), one.getLabel())));
        Map<String, String> assessments = new LinkedHashMap<>();
        Arrays.stream(Assessment.values())
                .forEach(one -> assessments.put(one.slug(), texts.say("assessment." + one.slug())));
        return Map.of(
                LedgerFilter.SUMMIT, summitLabels,
                LedgerFilter.TOPIC, topicLabels,
                LedgerFilter.ASSESSMENT, assessments);
    }

    private static void check(LedgerQuery query, Map<LedgerFilter, Map<String, String>> known) {
        query.selected()
                .forEach((filter, values) -> values.forEach(value -> {
                    Set<String> allowed = known.getOrDefault(filter, Map.of()).keySet();
                    if (!allowed.contains(value)) {
                        throw BadParameter.notAllowed(filter.parameter(), value, allowed);
                    }
                }));
    }

    private static Set<String> wanted(
            LedgerFilter filter, LedgerQuery query, Map<LedgerFilter, Map<String, String>> known) {
        Set<String> chosen = query.values(filter);
        return chosen.isEmpty() ? known.getOrDefault(filter, Map.of()).keySet() : chosen;
    }

    private Facet facet(
            LedgerFilter filter, LedgerQuery query, Map<String, String> labels, List<Expectations.Count> counts) {
        Map<String, Long> counted = counts.stream()
                .filter(count -> query.admits(count, filter))
                .collect(Collectors.groupingBy(filter::valueOf, Collectors.summingLong(Expectations.Count::entries)));
        return new Facet(
                filter.parameter(),
                texts.say("choose." + filter.parameter()),
                labels.entrySet().stream()
                        .map(one -> new Facet.Value(
                                one.getKey(),
                                one.getValue(),
                                counted.getOrDefault(one.getKey(), 0L),
                                query.values(filter).contains(one.getKey()),
                                query.toggle(filter, one.getKey()).url()))
                        .filter(value -> value.count() > 0 || value.selected() || filter == LedgerFilter.ASSESSMENT)
                        .toList());
    }
}
