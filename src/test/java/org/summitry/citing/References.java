package org.summitry.citing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.citing.Citation.Quoted;

/** Made-up references. */
final class References {

    static final String NASTY = "“Deals” & <script>alert(1)</script>: 100% of {it}, a_b, C# \\ ~$5^2 \"so\"";

    private References() {}

    static Citation of(String title, String... authors) {
        return new Citation(
                "a-slug",
                List.of(authors).stream().map(PersonName::of).toList(),
                title,
                "en",
                Optional.of("R&D <b>Club</b> {1}_%"),
                Optional.of(LocalDate.of(2018, 7, 6)),
                List.of("Before Helsinki 2018"),
                Optional.of("https://example.org/a_b?c=%D0%B0&d={1}#top"),
                "http://here/articles/a-slug",
                Optional.empty());
    }

    static Citation bare(String title, String language, @Nullable String text) {
        return new Citation(
                "bare",
                List.of(),
                title,
                language,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "http://here/articles/bare",
                Optional.ofNullable(text).map(said -> new Quoted(3, "p3", said)));
    }
}
