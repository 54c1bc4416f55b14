package org.summitry.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/**
 * A list as JSON has it.
 *
 * @param items the items of this page
 * @param page which page, from 1
 * @param size how many items a page has at the most
 * @param total how many items there are
 * @param <T> what the items are
 */
public record Listing<T>(List<T> items, int page, int size, long total) implements Paged {

    @Override
    public int lastPage() {
        return Paged.lastPage(total, size);
    }

    /**
     * @param paging which page was asked for
     * @param found what was found
     * @param item makes an item for JSON
     * @param <S> what was found
     * @param <T> what JSON shows
     * @return the list
     */
    public static <S, T> Listing<T> of(Paging paging, Page<S> found, Function<S, T> item) {
        return new Listing<>(found.map(item).getContent(), paging.page(), paging.size(), found.getTotalElements());
    }

    /**
     * @param paging which page was asked for
     * @param all all items
     * @param <T> what the items are
     * @return the page of them
     */
    public static <T> Listing<T> of(Paging paging, List<T> all) {
        int from = (int) Math.min(all.size(), (long) (paging.page() - 1) * paging.size());
        int to = Math.min(all.size(), from + paging.size());
        return new Listing<>(List.copyOf(all.subList(from, to)), paging.page(), paging.size(), all.size());
    }
}
