package org.summitry.publishing.head;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON-LD that can stand between the tags of a {@code script} as it is, whatever titles say. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new ForHtml()).build())
            .build();

    private LinkedData() {}

    /**
     * @param things what a page is about
     * @return the things, or null if there are none
     */
    static @Nullable String write(List<Thing> things) {
        return things.isEmpty()
                ? null
                : JSON.writeValueAsString(new TreeMap<>(Map.of("@context", "https://schema.org", "@graph", things)));
    }

    /** What could end a script, or begin a comment or a reference in it, is written by its number. */
    private static final class ForHtml extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char special : new char[] {'<', '>', '&'}) {
                codes[special] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
