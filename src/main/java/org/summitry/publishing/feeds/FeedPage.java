package org.summitry.publishing.feeds;

import org.summitry.catalog.Selection;
import org.summitry.web.Addresses;
import org.summitry.web.Paging;

/**
 * Where a page of a feed is, and the pages around it.
 *
 * @param site the site's address
 * @param selection what is listed
 * @param whole whether entries have the whole text
 * @param paging which page
 */
record FeedPage(String site, Selection selection, boolean whole, Paging paging) {

    static final String PATH = "/articles.atom";

    /** The feed's name among others, the same on all its pages. */
    String name() {
        return with(Addresses.to("articles")).toString();
    }

    String address() {
        return at(paging.page());
    }

    String at(int page) {
        return site + with(Addresses.to(PATH)).with(paging.at(page));
    }

    /** The list as readers see it. */
    String list() {
        Addresses list = Addresses.to("/articles");
        selection.parameters().forEach(list::withAll);
        return site + list;
    }

    private Addresses with(Addresses address) {
        selection.parameters().forEach(address::withAll);
        return address.with("full", whole ? "true" : null);
    }
}
