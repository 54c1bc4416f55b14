package org.summitry.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param sort the order
 * @param paging which page
 */
record Query(String words, Map<Filter, Set<String>> selected, Sort sort, Paging paging) {

    private static final String PATH = "/articles";
    private static final int LONGEST_WORDS = 500;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final int MOST_VALUES = 10;

    /** The order of a list. */
    enum Sort {
        SUMMIT("summit date", "a.coversHeldOn nulls last, a.published nulls last, a.title, a.id"),
        TITLE("title", "a.title, a.id"),
        PUBLISHED("publication date", "a.published desc nulls last, a.title, a.id");

        private final String label;
        private final String order;

        Sort(String label, String order) {
            this.label = label;
            this.order = order;
        }

        public String getParameter() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String getLabel() {
            return label;
        }

        String order() {
            return order;
        }
    }

    /**
     * @param parameters the parameters of a URL
     * @return the query
     * @throws BadParameter if one of them cannot be used; whether a filter's values exist is checked when searching
     */
    static Query of(MultiValueMap<String, String> parameters) {
        String words = CONTROL.matcher(first(parameters, "q")).replaceAll(" ").strip();
        if (words.length() > LONGEST_WORDS) {
            throw new BadParameter("The parameter q may have at most %d characters.".formatted(LONGEST_WORDS));
        }
        Map<Filter, Set<String>> selected = new EnumMap<>(Filter.class);
        int values = 0;
        for (Filter filter : Filter.values()) {
            Set<String> chosen = new LinkedHashSet<>(parameters.getOrDefault(filter.parameter(), List.of()));
            chosen.remove("");
            values += chosen.size();
            chosen.stream().filter(value -> !Slug.isSlug(value)).findFirst().ifPresent(value -> {
                throw BadParameter.notAllowed(
                        filter.parameter(), value, List.of("a name of small letters, digits and hyphens"));
            });
            selected.put(filter, chosen);
        }
        if (values > MOST_VALUES) {
            throw new BadParameter("At most %d filter values can be combined.".formatted(MOST_VALUES));
        }
        return new Query(
                words,
                selected,
                sort(first(parameters, "sort")),
                Paging.of(first(parameters, "page"), first(parameters, "size")));
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    private static Sort sort(String value) {
        return value.isEmpty()
                ? Sort.SUMMIT
                : Arrays.stream(Sort.values())
                        .filter(sort -> sort.getParameter().equals(value))
                        .findFirst()
                        .orElseThrow(() -> BadParameter.notAllowed(
                                "sort",
                                value,
                                Arrays.stream(Sort.values())
                                        .map(Sort::getParameter)
                                        .toList()));
    }

    Set<String> values(Filter filter) {
        return selected.getOrDefault(filter, Set.of());
    }

    boolean isSelected(Filter filter, String value) {
        return values(filter).contains(value);
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || selected.values().stream().anyMatch(values -> !values.isEmpty());
    }

    /** The same with a filter's value added or, where it is chosen, removed; from the first page. */
    Query toggle(Filter filter, String value) {
        Map<Filter, Set<String>> changed = new EnumMap<>(selected);
        Set<String> values = new LinkedHashSet<>(values(filter));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(filter, values);
        return new Query(words, changed, sort, new Paging(1, paging.size()));
    }

    /** The same without the words, from the first page. */
    Query withoutWords() {
        return new Query("", selected, sort, new Paging(1, paging.size()));
    }

    /** Another page of the same. */
    Query page(int page) {
        return new Query(words, selected, sort, new Paging(page, paging.size()));
    }

    /** Its URL, the parameters always in the same order. */
    public String url() {
        Addresses address = Addresses.to(PATH).with("q", words);
        for (Filter filter : Filter.values()) {
            address.withAll(filter.parameter(), new ArrayList<>(values(filter)));
        }
        return address.with("sort", sort == Sort.SUMMIT ? null : sort.getParameter())
                .with("page", paging.page() == 1 ? null : paging.page())
                .with("size", paging.size() == Paging.DEFAULT_SIZE ? null : paging.size())
                .toString();
    }
}
