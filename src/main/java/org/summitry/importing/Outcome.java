package org.summitry.importing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import org.summitry.catalog.ArticleText;
import org.summitry.catalog.Author;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Topic;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether a document that is read anew comes out as the same article. */
final class Outcome {

    /** By all that an article takes over, also from those whom it names. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(all -> all.with(Visibility.NONE).withFieldVisibility(Visibility.ANY))
            .addMixIn(Author.class, Named.class)
            .addMixIn(Publication.class, Named.class)
            .addMixIn(Summit.class, Named.class)
            .addMixIn(Topic.class, Named.class)
            .build();

    /** What the database adds, a number or a proxy's fields, is not asked for. */
    @JsonAutoDetect(fieldVisibility = Visibility.NONE, getterVisibility = Visibility.PUBLIC_ONLY)
    @JsonIncludeProperties({"slug", "name", "city", "country", "heldOn", "occasion", "outcome", "label"})
    private interface Named {}

    private Outcome() {}

    /**
     * @param text an article before it is stored, its passages numbered in their order
     * @return a sum that is the same for the same article
     */
    static String hash(ArticleText text) {
        return Hashes.of(JSON.writeValueAsBytes(text));
    }
}
