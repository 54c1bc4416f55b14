package org.summitry.publishing.head;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing in the words of schema.org, as JSON-LD writes it; what nobody states is left out. */
final class Thing {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Thing() {}

    /** @param type a type of the vocabulary: {@code Article} */
    static Thing of(String type) {
        return new Thing().with("@type", type);
    }

    /**
     * @param property a property of the vocabulary that the type has
     * @param value a text, another thing, or several; null and an empty collection are left out
     */
    Thing with(String property, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
            properties.put(property, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
