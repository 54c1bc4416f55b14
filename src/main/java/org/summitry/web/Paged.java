package org.summitry.web;

/** An answer that is one page of several; {@code Link} headers lead to the others. */
public interface Paged {

    /** @return which page, from 1 */
    int page();

    /** @return the number of the last page that can be asked for, at least 1 */
    int lastPage();

    /**
     * @param total how many items there are
     * @param size how many a page has
     * @return the number of the last page
     */
    static int lastPage(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
