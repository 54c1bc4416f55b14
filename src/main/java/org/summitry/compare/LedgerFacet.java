package org.summitry.compare;

import java.util.List;

/**
 * A filter of the ledger with its values.
 *
 * @param filter the filter
 * @param values its values
 */
record LedgerFacet(LedgerFilter filter, List<Value> values) {

    /**
     * A value of a filter.
     *
     * @param value its name in URLs
     * @param label its name for readers
     * @param count how many entries choosing it would show
     * @param selected whether it is chosen
     * @param toggleUrl the ledger with it chosen or no longer chosen
     */
    record Value(String value, String label, long count, boolean selected, String toggleUrl) {}

    /** The same with the chosen values only. */
    LedgerFacet chosen() {
        return new LedgerFacet(filter, values.stream().filter(Value::selected).toList());
    }
}
