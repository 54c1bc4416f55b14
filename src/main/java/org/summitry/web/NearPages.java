package org.summitry.web;

import java.util.List;

/** Knows pages that somebody who came to an address where nothing is may have meant. */
public interface NearPages {

    /**
     * A page.
     *
     * @param title its title
     * @param url where it is
     * @param language the language of the title, a BCP 47 tag
     */
    public record Near(String title, String url, String language) {}

    /**
     * @param words the words of the address
     * @return the nearest pages, the best first; few, or none
     */
    List<Near> near(String words);
}
