package org.summitry.web;

import java.util.List;

/**
 * A filter of a list with its values, as pages show it.
 *
 * @param parameter its name in URLs and JSON
 * @param label its name for readers
 * @param values its values that something has, and those chosen
 */
public record Facet(String parameter, String label, List<Value> values) {

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
