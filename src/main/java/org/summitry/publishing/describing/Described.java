package org.summitry.publishing.describing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.summitry.web.Addresses;
import tools.jackson.databind.JsonNode;

/**
 * The description as a page shows it.
 *
 * @param addresses what can be asked for
 * @param schemas what answers are like
 */
public record Described(List<Address> addresses, List<SchemaView> schemas) {

    /**
     * An address that can be asked for.
     *
     * @param id its name on the page
     * @param path its path, with a name in braces where one is to be put in
     * @param summary what it tells
     * @param parameters its parameters
     * @param example an address that works on the first five articles
     * @param answer the name of what it answers with
     */
    public record Address(
            String id, String path, String summary, List<ParameterView> parameters, String example, String answer) {}

    /**
     * A parameter.
     *
     * @param name its name
     * @param required whether it must be there
     * @param type what it can be
     * @param what what it means
     */
    public record ParameterView(String name, boolean required, String type, String what) {}

    /**
     * What an answer, or a part of one, is like.
     *
     * @param name its name
     * @param properties its properties with what they can be
     */
    public record SchemaView(String name, List<Property> properties) {}

    /**
     * A property of an answer.
     *
     * @param name its name
     * @param type what it can be; the name of another schema, or words for simple values
     */
    public record Property(String name, String type) {}

    static Described of(JsonNode document) {
        List<Address> addresses = new ArrayList<>();
        document.path("paths").properties().forEach(path -> addresses.add(address(path.getKey(), path.getValue())));
        List<SchemaView> schemas = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one :
                document.path("components").path("schemas").properties()) {
            List<Property> properties = one.getValue().path("properties").properties().stream()
                    .map(property -> new Property(property.getKey(), type(property.getValue())))
                    .toList();
            schemas.add(new SchemaView(one.getKey(), properties));
        }
        return new Described(addresses, schemas);
    }

    private static Address address(String path, JsonNode methods) {
        JsonNode operation = methods.path("get");
        List<ParameterView> parameters = new ArrayList<>();
        String filled = path;
        for (JsonNode one : operation.path("parameters")) {
            String name = one.path("name").asString("");
            boolean required = one.path("required").asBoolean(false);
            parameters.add(new ParameterView(
                    name,
                    required,
                    type(one.path("schema")),
                    one.path("description").asString("")));
            filled = filled.replace("{" + name + "}", example(one));
        }
        JsonNode answer = operation.path("responses").path("200").path("content");
        return new Address(
                operation.path("operationId").asString(""),
                path,
                operation.path("summary").asString(""),
                parameters,
                example(filled, operation.path("parameters")),
                answer.isEmpty() ? "" : type(answer.iterator().next().path("schema")));
    }

    private static String example(String path, JsonNode parameters) {
        Addresses address = Addresses.to(path);
        for (JsonNode one : parameters) {
            if (one.path("in").asString("").equals("query")) {
                address.with(one.path("name").asString(""), example(one));
            }
        }
        return address.toString();
    }

    /** A value of a parameter; of one that may be repeated, the first. */
    private static String example(JsonNode parameter) {
        JsonNode example = parameter.path("example");
        return (example.isArray() ? example.path(0) : example).asString("");
    }

    /** What a value can be: {@code string | null}, {@code 1…100}, {@code pre | post}, {@code Passage[]}. */
    static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asString("");
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.has("anyOf")) {
            return joined(schema.path("anyOf"));
        }
        if (schema.has("enum")) {
            return joined(schema.path("enum"));
        }
        if (schema.has("items")) {
            String item = type(schema.path("items"));
            return (item.contains("|") ? "(" + item + ")" : item) + "[]";
        }
        if (schema.has("minimum") && schema.has("maximum")) {
            return schema.path("minimum").asString("") + "…"
                    + schema.path("maximum").asString("");
        }
        if (schema.path("additionalProperties").isObject()) {
            return "{…: " + type(schema.path("additionalProperties")) + "}";
        }
        String form = schema.path("format").asString("");
        JsonNode type = schema.path("type");
        return (type.isArray() ? joined(type) : type.asString("")) + (form.startsWith("date") ? " (" + form + ")" : "");
    }

    private static String joined(JsonNode several) {
        List<String> words = new ArrayList<>();
        for (JsonNode one : several) {
            words.add(one.isObject() ? type(one) : one.asString("null"));
        }
        return String.join(" | ", words);
    }
}
