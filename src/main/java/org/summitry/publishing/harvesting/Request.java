package org.summitry.publishing.harvesting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.summitry.publishing.harvesting.OaiError.Code;
import org.summitry.publishing.harvesting.Verb.Argument;

/**
 * A harvester's request, found to be one of the protocol.
 *
 * @param verb what is asked for
 * @param arguments all arguments with their values
 */
record Request(Verb verb, Map<String, String> arguments) {

    /** @throws OaiError if the verb or an argument is none, is there twice, is missing or out of place */
    static Request of(MultiValueMap<String, String> parameters) {
        List<String> verbs = parameters.getOrDefault(Argument.VERB, List.of());
        if (verbs.size() != 1) {
            throw new OaiError(Code.badVerb, "There must be one verb.");
        }
        Verb verb = Verb.of(verbs.get(0)).orElseThrow(() -> new OaiError(Code.badVerb, "There is no such verb."));
        Map<String, String> arguments = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!verb.takes(name)) {
                throw new OaiError(Code.badArgument, verb.word() + " takes no such argument: " + name);
            }
            if (values.size() != 1) {
                throw new OaiError(Code.badArgument, "There is more than one " + name + ".");
            }
            arguments.put(name, values.get(0));
        });
        check(verb, arguments);
        return new Request(verb, arguments);
    }

    private static void check(Verb verb, Map<String, String> arguments) {
        if (arguments.containsKey(Argument.TOKEN)) {
            if (arguments.size() > 2) {
                throw new OaiError(Code.badArgument, "A resumptionToken excludes all other arguments.");
            }
            return;
        }
        verb.required().stream()
                .filter(name -> !arguments.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new OaiError(Code.badArgument, verb.word() + " needs " + name + ".");
                });
    }

    Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }
}
