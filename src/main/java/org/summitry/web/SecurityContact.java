package org.summitry.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom to tell of a fault in the site's security, as {@code summitry.security-contact} says. */
@Component
public class SecurityContact {

    private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");

    private final String contact;

    /**
     * @param contact a URI: {@code mailto:…}, {@code https://…} or {@code tel:…}; or empty
     * @throws IllegalArgumentException if it is none
     */
    public SecurityContact(@Value("${summitry.security-contact:}") String contact) {
        this.contact = contact.strip();
        String scheme =
                this.contact.isEmpty() ? "mailto" : URI.create(this.contact).getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "summitry.security-contact must begin with mailto:, https: or tel:, and is " + this.contact);
        }
    }

    /** @return the URI, if whoever runs the site has said one */
    public Optional<String> uri() {
        return Optional.of(contact).filter(uri -> !uri.isEmpty());
    }
}
