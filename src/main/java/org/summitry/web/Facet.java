package org.summitry.web;

import java.util.Comparator;
import java.util.List;

/**
 * A filter of a list with its values, as pages show it.
 *
 * @param parameter its name in URLs and JSON
 * @param label its name for readers
 * @param values its values that something has, and those chosen
 */
public record Facet(String parameter, String label, List<Value> values) {

    private static final int SHOWN_AT_ONCE = 8;

    /**
     * A value of a filter.
     *
     * @param value its name in URLs
     * @param label its name for readers
     * @param count how much choosing it would show
     * @param selected whether it is chosen
     * @param toggleUrl the list with it chosen or no longer chosen
     */
    public record Value(String value, String label, long count, boolean selected, String toggleUrl) {}

    /** @return of many values those that most have, and those chosen; in their order */
    public List<Value> shown() {
        if (values.size() <= SHOWN_AT_ONCE + 1) {
            return values;
        }
        List<Value> most = values.stream()
                .sorted(Comparator.comparingLong(Value::count).reversed())
                .limit(SHOWN_AT_ONCE)
                .toList();
        return values.stream()
                .filter(value -> value.selected() || most.contains(value))
                .toList();
    }

    /** @return the values that are not shown at once */
    public List<Value> more() {
        List<Value> shown = shown();
        return values.stream().filter(value -> !shown.contains(value)).toList();
    }

    /**
     * @param facets the filters of a list
     * @return those of which something is chosen, with the chosen values only
     */
    public static List<Facet> chosen(List<Facet> facets) {
        return facets.stream()
                .map(facet -> new Facet(
                        facet.parameter,
                        facet.label,
                        facet.values.stream().filter(Value::selected).toList()))
                .filter(facet -> !facet.values.isEmpty())
                .toList();
    }
}
