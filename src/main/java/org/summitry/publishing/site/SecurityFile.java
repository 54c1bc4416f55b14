package org.summitry.publishing.site;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.web.SecurityContact;

/**
 * Whom to tell of a fault in the site's security (RFC 9116). Where whoever runs the site has said nobody, it leads to the page
 * that says so.
 */
@RestController
class SecurityFile {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    /** The standard recommends less than a year. */
    private static final int VALID_DAYS = 180;

    private final SecurityContact contact;
    private final Clock clock;

    SecurityFile(SecurityContact contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    /** Never kept, as it must not outlive the day that it names. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> contact(@RequestAttribute String site) {
        Instant expires = Instant.now(clock).truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(String.join(
                        "\n",
                        "Contact: " + contact.uri().orElse(site + "/about#contact"),
                        "Expires: " + expires,
                        "Preferred-Languages: en, ru",
                        "Canonical: " + site + "/.well-known/security.txt",
                        ""));
    }
}
