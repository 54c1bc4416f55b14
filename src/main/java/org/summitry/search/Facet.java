package org.summitry.search;

import java.util.List;

/**
 * A filter with its values.
 *
 * @param filter the filter
 * @param values its values that have articles, and those chosen
 */
record Facet(Filter filter, List<Value> values) {

    /**
     * A value of a filter.
     *
     * @param value its name in URLs
     * @param label its name for readers
     * @param count how many articles choosing it would show
     * @param selected whether it is chosen
     * @param toggleUrl the list with it chosen or no longer chosen
     */
    record Value(String value, String label, long count, boolean selected, String toggleUrl) {}
}
