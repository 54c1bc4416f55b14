package org.summitry.publishing.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/**
 * What crawlers are asked to leave alone (RFC 9309): the same lists in every combination of filters and orders, and what is a
 * single reader's. Every article, summit, topic and name, the pages of the list and plain comparisons stay open.
 */
@RestController
class RobotsFile {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private static final List<String> RULES = List.of(
            "User-agent: *",
            "# the next pages of a list, and not its combinations of filters",
            "Allow: /articles?page=",
            "Allow: /expectations?page=",
            "Disallow: /articles?",
            "Disallow: /articles.atom?",
            "Disallow: /expectations?",
            "Disallow: /expectations.csv?",
            "Disallow: /silences?",
            "Disallow: /topics?",
            "Disallow: /topics/*?",
            "Disallow: /api/*?",
            "# one topic of a comparison is on the page of all",
            "Disallow: /compare?*topic=",
            "# the same page in another language",
            "Disallow: /*?lang=",
            "Disallow: /*&lang=",
            "# a reader's own",
            "Disallow: /notebook",
            "Disallow: /suggest");

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(@RequestAttribute String site) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(A_DAY)
                .body(String.join("\n", RULES) + "\n\nSitemap: " + site + "/sitemap.xml\n");
    }
}
