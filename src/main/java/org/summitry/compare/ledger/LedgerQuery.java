package org.summitry.compare.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.summitry.catalog.Expectations;
import org.summitry.web.Addresses;
import org.summitry.web.Paging;

/**
 * What a reader asks of the ledger; every query is a URL. Never changed: a value chosen or taken back makes another query.
 *
 * @param selected the values chosen of each filter
 * @param paging which page
 */
public record LedgerQuery(Map<LedgerFilter, Set<String>> selected, Paging paging) {

    private static final String PATH = "/expectations";

    /**
     * @param parameters the parameters of a URL
     * @return the query; whether its values exist is checked when looking them up
     * @throws org.summitry.web.BadParameter if page or size cannot be used
     */
    static LedgerQuery of(MultiValueMap<String, String> parameters) {
        Map<LedgerFilter, Set<String>> selected = new EnumMap<>(LedgerFilter.class);
        for (LedgerFilter filter : LedgerFilter.values()) {
            Set<String> chosen = new TreeSet<>(parameters.getOrDefault(filter.parameter(), List.of()));
            chosen.remove("");
            selected.put(filter, chosen);
        }
        return new LedgerQuery(selected, Paging.of(parameters.getFirst("page"), parameters.getFirst("size")));
    }

    Set<String> values(LedgerFilter filter) {
        return selected.getOrDefault(filter, Set.of());
    }

    public boolean isNarrowed() {
        return selected.values().stream().anyMatch(values -> !values.isEmpty());
    }

    /** Whether counted entries pass all filters but one, or all where none is given. */
    boolean admits(Expectations.Count count, @Nullable LedgerFilter except) {
        return Arrays.stream(LedgerFilter.values())
                .filter(filter -> filter != except && !values(filter).isEmpty())
                .allMatch(filter -> values(filter).contains(filter.valueOf(count)));
    }

    /** The same with a filter's value chosen or, where it is chosen, taken back; from the first page. */
    LedgerQuery toggle(LedgerFilter filter, String value) {
        Map<LedgerFilter, Set<String>> changed = new EnumMap<>(selected);
        Set<String> values = new TreeSet<>(values(filter));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(filter, values);
        return new LedgerQuery(changed, paging.at(1));
    }

    /** Another page of the same. */
    LedgerQuery page(int page) {
        return new LedgerQuery(selected, paging.at(page));
    }

    /** Its page's URL. */
    public String url() {
        return narrowed(PATH).with(paging).toString();
    }

    /** The URL of the same entries, all of them, as a CSV file. */
    public String csvUrl() {
        return narrowed(PATH + ".csv").toString();
    }

    /** The URL of the same for programs. */
    public String apiUrl() {
        return narrowed("/api" + PATH).with(paging).toString();
    }

    private Addresses narrowed(String path) {
        Addresses address = Addresses.to(path);
        for (LedgerFilter filter : LedgerFilter.values()) {
            address.withAll(filter.parameter(), new ArrayList<>(values(filter)));
        }
        return address;
    }
}
