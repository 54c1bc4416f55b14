package org.summitry.publishing.head;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param site the site's address, without a slash at its end
 * @param path the page's one address, from the root, or null where it has none
 * @param title its title, without the site's name
 * @param description what is on it
 * @param language the language of the interface, as a BCP 47 tag
 * @param card the path of the image that other sites show beside a link to it, or null
 */
record PageFacts(
        String site, @Nullable String path, String title, String description, String language, @Nullable String card) {

    static final String SITE_NAME = "Summitry";

    /** Its whole address. */
    @Nullable
    String url() {
        return path == null ? null : site + path;
    }

    /** Whether it is the first page of the site. */
    boolean isHome() {
        return "/".equals(path);
    }
}
