package org.summitry.publishing.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.web.NotFound;

/**
 * Whom to tell of a fault in the site's security (RFC 9116), as {@code summitry.security-contact} says; without it, nothing is
 * here, as an address that nobody reads is worse than none.
 */
@RestController
class SecurityFile {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");
    /** The standard recommends less than a year. */
    private static final int VALID_DAYS = 180;

    private final String contact;
    private final Clock clock;

    /**
     * @param contact a URI: {@code mailto:…}, {@code https://…} or {@code tel:…}; or empty
     * @throws IllegalArgumentException if it is none
     */
    SecurityFile(@Value("${summitry.security-contact:}") String contact, Clock clock) {
        this.contact = contact.strip();
        this.clock = clock;
        String scheme =
                this.contact.isEmpty() ? "mailto" : URI.create(this.contact).getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "summitry.security-contact must begin with mailto:, https: or tel:, and is " + this.contact);
        }
    }

    /** Never kept, as it must not outlive the day that it names. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> contact(@RequestAttribute String site) {
        if (contact.isEmpty()) {
            throw new NotFound("file", "security.txt");
        }
        Instant expires = Instant.now(clock).truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(String.join(
                        "\n",
                        "Contact: " + contact,
                        "Expires: " + expires,
                        "Preferred-Languages: en, ru",
                        "Canonical: " + site + "/.well-known/security.txt",
                        ""));
    }
}
