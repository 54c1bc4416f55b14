package org.summitry.publishing.head;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Types and properties of schema.org's vocabulary, from {@code publishing/schema-org.json}, which names its source. */
record SchemaOrg(String source, Map<String, Type> types) {

    /** A type with the properties of its own; it has those of its supertypes too. */
    record Type(List<String> supertypes, List<String> properties) {}

    static SchemaOrg read() {
        try (InputStream vocabulary = SchemaOrg.class.getResourceAsStream("/publishing/schema-org.json")) {
            return JsonMapper.shared().readValue(vocabulary, SchemaOrg.class);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** What of a thing, and of those within it, the vocabulary does not have. */
    List<String> faults(JsonNode thing) {
        List<String> faults = new ArrayList<>();
        String type = thing.path("@type").asString("");
        if (!types.containsKey(type)) {
            return List.of("no type " + type);
        }
        for (Map.Entry<String, JsonNode> property : thing.properties()) {
            if (!property.getKey().startsWith("@") && !has(type, property.getKey())) {
                faults.add(type + " has no " + property.getKey());
            }
            Iterable<JsonNode> values =
                    property.getValue().isArray() ? property.getValue() : List.of(property.getValue());
            values.forEach(value -> {
                if (value.isObject()) {
                    faults.addAll(faults(value));
                }
            });
        }
        return faults;
    }

    /** An action's "-input" tells what a property needs; schema.org has that for any property. */
    private boolean has(String type, String property) {
        String plain = property.replaceFirst("-input$", "");
        Type known = types.get(type);
        return known.properties().contains(plain)
                || known.supertypes().stream().anyMatch(supertype -> has(supertype, plain));
    }
}
