package org.summitry.web;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * Which page of a list is asked for.
 *
 * @param page the page, from 1
 * @param size how many items a page has, 1 to 100
 * @param usual how many items a page of this list has unless it is asked for more or fewer
 */
public record Paging(int page, int size, int usual) {

    private static final int USUAL_SIZE = 20;

    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;

    /**
     * @param page the parameter {@code page}, or null
     * @param size the parameter {@code size}, or null
     * @return the page
     * @throws BadParameter if one is no number, or too small or large
     */
    public static Paging of(@Nullable String page, @Nullable String size) {
        return of(page, size, USUAL_SIZE);
    }

    /**
     * @param page the parameter {@code page}, or null
     * @param size the parameter {@code size}, or null
     * @param usual how many items a page of this list has unless it is asked for more or fewer
     * @return the page
     * @throws BadParameter if one is no number, or too small or large
     */
    public static Paging of(@Nullable String page, @Nullable String size, int usual) {
        return new Paging(number("page", page, 1, LAST_PAGE), number("size", size, usual, LARGEST_SIZE), usual);
    }

    private static int number(String name, @Nullable String value, int otherwise, int largest) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > largest) {
            throw new BadParameter("failure.notInRange", name, largest);
        }
        return Integer.parseInt(value);
    }

    /** @return whether its pages are as long as pages are unless asked for longer or shorter ones */
    public boolean isUsual() {
        return size == usual;
    }

    /**
     * @param number another page
     * @return that page of the same list
     */
    public Paging at(int number) {
        return new Paging(number, size, usual);
    }

    /** @return the same for the repositories */
    public PageRequest request() {
        return PageRequest.of(page - 1, size);
    }
}
