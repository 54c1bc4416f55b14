package org.summitry.publishing.harvesting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What harvesters can ask for, with the arguments that each may and must have (section 4 of the protocol). */
enum Verb {
    IDENTIFY("Identify", List.of(), List.of()),
    LIST_METADATA_FORMATS("ListMetadataFormats", List.of(), List.of(Argument.IDENTIFIER)),
    LIST_SETS("ListSets", List.of(), List.of(Argument.TOKEN)),
    GET_RECORD("GetRecord", List.of(Argument.IDENTIFIER, Argument.PREFIX), List.of()),
    LIST_IDENTIFIERS("ListIdentifiers", List.of(Argument.PREFIX), Argument.OF_LISTS),
    LIST_RECORDS("ListRecords", List.of(Argument.PREFIX), Argument.OF_LISTS);

    /** The names of arguments. */
    static final class Argument {
        static final String VERB = "verb";
        static final String IDENTIFIER = "identifier";
        static final String PREFIX = "metadataPrefix";
        static final String FROM = "from";
        static final String UNTIL = "until";
        static final String SET = "set";
        static final String TOKEN = "resumptionToken";

        private static final List<String> OF_LISTS = List.of(FROM, UNTIL, SET, TOKEN);

        private Argument() {}
    }

    private final String word;
    private final List<String> required;
    private final List<String> optional;

    Verb(String word, List<String> required, List<String> optional) {
        this.word = word;
        this.required = required;
        this.optional = optional;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    List<String> required() {
        return required;
    }

    boolean takes(String argument) {
        return argument.equals(Argument.VERB) || required.contains(argument) || optional.contains(argument);
    }
}
