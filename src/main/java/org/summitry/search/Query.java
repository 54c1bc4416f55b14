package org.summitry.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import org.summitry.web.Addresses;
import org.summitry.web.BadParameter;
import org.summitry.web.Paging;
import org.summitry.web.Slug;

/**
 * What a reader asks of the list of articles; every query is a URL. Never changed: a filter added or removed makes
 * another query.
 *
 * @param words what to look for, or empty
 * @param selected the values chosen of each filter
 * @param sorted the order, if one is chosen
 * @param paging which page
 */
public record Query(String words, Map<Filter, Set<String>> selected, Optional<Sort> sorted, Paging paging) {

    private static final String PATH = "/articles";
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final int MOST_VALUES = 10;

    /** The order of a list. */
    enum Sort {
        /** What answers the words best first; the order of a list with words. */
        RELEVANCE,
        /** In order of the summits; the order of a list without words. */
        SUMMIT,
        /** By title. */
        TITLE,
        /** The latest first. */
        PUBLISHED;

        public String getParameter() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param parameters the parameters of a URL
     * @param size how many articles a page has unless the URL says it
     * @return the query
     * @throws BadParameter if one of them cannot be used; whether a filter's values exist is checked when searching
     */
    static Query of(MultiValueMap<String, String> parameters, int size) {
        String words = CONTROL.matcher(first(parameters, "q")).replaceAll(" ").strip();
        if (words.length() > LONGEST_WORDS) {
            throw new BadParameter("search.tooLong", LONGEST_WORDS);
        }
        Map<Filter, Set<String>> selected = new EnumMap<>(Filter.class);
        int values = 0;
        for (Filter filter : Filter.values()) {
            Set<String> chosen = new TreeSet<>(parameters.getOrDefault(filter.parameter(), List.of()));
            chosen.remove("");
            values += chosen.size();
            chosen.stream().filter(value -> !Slug.isSlug(value)).findFirst().ifPresent(value -> {
                throw BadParameter.of("search.noName", filter.parameter(), value);
            });
            selected.put(filter, chosen);
        }
        if (values > MOST_VALUES) {
            throw new BadParameter("search.tooMany", MOST_VALUES);
        }
        return new Query(
                words,
                selected,
                sort(first(parameters, "sort")),
                Paging.of(first(parameters, "page"), first(parameters, "size"), size));
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    private static Optional<Sort> sort(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sort> sort = Arrays.stream(Sort.values())
                .filter(one -> one.getParameter().equals(value))
                .findFirst();
        if (sort.isEmpty()) {
            throw BadParameter.notAllowed(
                    "sort",
                    value,
                    Arrays.stream(Sort.values()).map(Sort::getParameter).toList());
        }
        return sort;
    }

    /** The order of the list: the one chosen, or the one that suits it. */
    Sort sort(boolean hasWords) {
        return sorted.orElse(usual(hasWords));
    }

    private static Sort usual(boolean hasWords) {
        return hasWords ? Sort.RELEVANCE : Sort.SUMMIT;
    }

    public Sort getSort() {
        return sort(!words.isEmpty());
    }

    /** Whether a reader could put the same list in this order. */
    public boolean admits(Sort sort) {
        return sort != Sort.RELEVANCE || !words.isEmpty();
    }

    Set<String> values(Filter filter) {
        return selected.getOrDefault(filter, Set.of());
    }

    boolean isSelected(Filter filter, String value) {
        return values(filter).contains(value);
    }

    /** The words as far as a line has room for them. */
    public String shownWords() {
        return words.length() > LONGEST_SHOWN
                ? words.substring(0, LONGEST_SHOWN).strip() + "…"
                : words;
    }

    /** How many values of filters are chosen. */
    public int chosen() {
        return selected.values().stream().mapToInt(Set::size).sum();
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || isFiltered();
    }

    /** Whether a value of a filter is chosen. */
    boolean isFiltered() {
        return chosen() > 0;
    }

    /** The same with a filter's value added or, where it is chosen, removed; from the first page. */
    Query toggle(Filter filter, String value) {
        Map<Filter, Set<String>> changed = new EnumMap<>(selected);
        Set<String> values = new TreeSet<>(values(filter));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(filter, values);
        return new Query(words, changed, sorted, paging.at(1));
    }

    /** The same without the words, from the first page. */
    Query withoutWords() {
        return new Query("", selected, sorted.filter(sort -> sort != Sort.RELEVANCE), paging.at(1));
    }

    /** The same without anything chosen of a filter, from the first page. */
    Query without(Filter filter) {
        Map<Filter, Set<String>> changed = new EnumMap<>(selected);
        changed.put(filter, Set.of());
        return new Query(words, changed, sorted, paging.at(1));
    }

    /** The same with other words, from the first page. */
    Query withWords(String other) {
        return new Query(other, selected, sorted, paging.at(1));
    }

    /** The order that a URL need not name. */
    public Sort getUsual() {
        return usual(!words.isEmpty());
    }

    /** Another page of the same. */
    public Query page(int page) {
        return new Query(words, selected, sorted, paging.at(page));
    }

    /**
     * Whether a URL has this query's parameters in their one order. Empty ones that a form sends along are let pass, as is
     * whatever is no parameter of the list.
     */
    boolean isWrittenAs(MultiValueMap<String, String> parameters) {
        List<String> order = new ArrayList<>();
        order.add("q");
        Arrays.stream(Filter.values()).map(Filter::parameter).forEach(order::add);
        order.addAll(List.of("sort", "page", "size"));
        List<Integer> places = parameters.entrySet().stream()
                .filter(entry -> order.contains(entry.getKey()))
                .map(entry -> order.indexOf(entry.getKey()))
                .toList();
        boolean ordered = places.equals(places.stream().sorted().toList());
        boolean valuesOrdered = Arrays.stream(Filter.values()).allMatch(filter -> {
            List<String> given = parameters.getOrDefault(filter.parameter(), List.of());
            return given.equals(given.stream().sorted().distinct().toList());
        });
        return ordered && valuesOrdered;
    }

    /** Where another form of the whole list is. */
    String at(String path) {
        Addresses address = Addresses.to(path);
        parameters().forEach(address::withAll);
        return address.toString();
    }

    /** Its words and filters as parameters of a URL. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put("q", List.of(words));
        }
        for (Filter filter : Filter.values()) {
            if (!values(filter).isEmpty()) {
                parameters.put(filter.parameter(), List.copyOf(values(filter)));
            }
        }
        return parameters;
    }

    /** Its URL, the parameters always in the same order. */
    public String url() {
        Addresses address = Addresses.to(PATH);
        parameters().forEach(address::withAll);
        return address.with(
                        "sort",
                        sorted.filter(sort -> sort != getUsual())
                                .map(Sort::getParameter)
                                .orElse(null))
                .with(paging)
                .toString();
    }
}
