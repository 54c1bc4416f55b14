package org.summitry.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The ledger of expectations as its editor wrote it, {@code expectations.yaml} of the seeds folder. Its entries are read
 * one by one, so that a bad one spoils no other.
 *
 * @param entries its entries, in order
 */
record SeedLedger(List<Entry> entries) {

    /** The file's name in the seeds folder. */
    static final String FILE = "expectations.yaml";

    /**
     * An entry.
     *
     * @param number its number, from 1
     * @param label its number and what was expected, for reports
     * @param seed what it says, or null where it cannot be read
     * @param fault why it cannot be read, or null
     */
    record Entry(int number, String label, @Nullable SeedExpectation seed, @Nullable String fault) {}

    record SeedExpectation(
            @Nullable String summit,
            @Nullable String topic,
            @Nullable String expectation,
            @Nullable SeedQuotation before,
            @Nullable SeedQuotation after,
            @Nullable String assessment) {

        /** The names of fields that an entry must have and this one lacks. */
        List<String> missing() {
            List<String> missing = new ArrayList<>();
            addIfBlank(missing, "summit", summit);
            addIfBlank(missing, "topic", topic);
            addIfBlank(missing, "expectation", expectation);
            addIfBlank(missing, "assessment", assessment);
            (before == null ? Stream.of("before") : before.missing("before")).forEach(missing::add);
            (after == null ? Stream.<String>of() : after.missing("after")).forEach(missing::add);
            return missing;
        }
    }

    record SeedQuotation(@Nullable String document, @Nullable String quote) {
        private Stream<String> missing(String side) {
            List<String> missing = new ArrayList<>();
            addIfBlank(missing, side + "’s document", document);
            addIfBlank(missing, side + "’s quote", quote);
            return missing.stream();
        }
    }

    private static void addIfBlank(List<String> missing, String name, @Nullable String value) {
        if (value == null || value.replaceAll("(?U)\\s", "").isEmpty()) {
            missing.add(name);
        }
    }

    /**
     * @param yaml the file's text
     * @return the ledger
     * @throws SeedCatalog.Malformed if it is not valid YAML or no list
     */
    static SeedLedger parse(String yaml) throws SeedCatalog.Malformed {
        try {
            JsonNode list = SeedCatalog.YAML.readTree(yaml);
            if (list == null || !list.isArray()) {
                throw new SeedCatalog.Malformed("The ledger must be a list of entries; [] is one without any.");
            }
            List<Entry> entries = new ArrayList<>();
            for (JsonNode entry : list) {
                entries.add(read(entries.size() + 1, entry));
            }
            return new SeedLedger(entries);
        } catch (JacksonException malformed) {
            throw SeedCatalog.Malformed.of(malformed);
        }
    }

    private static Entry read(int number, JsonNode node) {
        String expectation = node.path("expectation").asString("");
        String label = "Entry " + number + (expectation.isBlank() ? "" : " (“" + expectation + "”)");
        try {
            return new Entry(number, label, SeedCatalog.YAML.treeToValue(node, SeedExpectation.class), null);
        } catch (JacksonException unreadable) {
            return new Entry(
                    number,
                    label,
                    null,
                    Objects.requireNonNullElse(unreadable.getOriginalMessage(), "it is no entry")
                                    .lines()
                                    .findFirst()
                                    .orElse("it is no entry")
                            + ".");
        }
    }
}
