package org.summitry.publishing.feeds;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Names things for feed readers by tag URIs (RFC 4151), which say nothing of where the site is and so stay when it moves.
 * Their authority is this program's own name and year. Whoever runs it with another collection gives a name and a date of
 * their own, once: with another authority every reader takes every article for a new one.
 */
@Component
class Tags {

    private final String authority;

    /** @param authority a domain or mail address with the year or day on which it was the site's: {@code summitry.org,2026} */
    Tags(@Value("${summitry.tags:summitry.org,2026}") String authority) {
        this.authority = authority;
    }

    /** @param thing what it is called, in characters of a URI */
    String of(String thing) {
        return "tag:" + authority + ":" + thing;
    }
}
