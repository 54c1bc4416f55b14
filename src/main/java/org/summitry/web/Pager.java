package org.summitry.web;

import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.data.domain.Page;

/**
 * Where a page stands in its list: "21–40 of 137", with links to its neighbours.
 *
 * @param from the number of its first item, from 1; 0 for an empty list
 * @param to the number of its last item
 * @param total how many items the list has
 * @param previous the URL of the page before, if there is one
 * @param next the URL of the page after, if there is one
 */
public record Pager(long from, long to, long total, Optional<String> previous, Optional<String> next) {

    /**
     * @param paging which page was asked for
     * @param page what was found
     * @param url makes the URL of a page from its number
     * @return the pager
     */
    public static Pager of(Paging paging, Page<?> page, IntFunction<String> url) {
        return of(paging, page.getNumberOfElements(), page.getTotalElements(), url);
    }

    /**
     * @param paging which page was asked for
     * @param shown how many items it has
     * @param total how many items the list has
     * @param url makes the URL of a page from its number
     * @return the pager
     */
    public static Pager of(Paging paging, int shown, long total, IntFunction<String> url) {
        long before = (long) (paging.page() - 1) * paging.size();
        long last = Math.max(1, (total + paging.size() - 1) / paging.size());
        return new Pager(
                shown == 0 ? 0 : before + 1,
                before + shown,
                total,
                paging.page() == 1 ? Optional.empty() : Optional.of(url.apply((int) Math.min(paging.page() - 1, last))),
                before + shown < total && shown > 0 ? Optional.of(url.apply(paging.page() + 1)) : Optional.empty());
    }

    /** @return "21–40 of 137" */
    public String label() {
        return shownNone() ? "0 of " + total : from + "–" + to + " of " + total;
    }

    /** @return whether the page has no items */
    public boolean shownNone() {
        return from == 0;
    }
}
