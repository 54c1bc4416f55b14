package org.summitry.ops;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * {@code -Dspring.aot.enabled=true} starts the program sooner, with the parts that Spring chose when it was built: those of
 * the site as it comes. Options that choose others would be without effect, a profile's database too, so that the program
 * does not start with both.
 */
class PreparedStart implements EnvironmentPostProcessor {

    /** What else parts are chosen by, and what it was at the build; application.yaml says the same. */
    private static final SortedMap<String, String> AT_THE_BUILD = new TreeMap<>(Map.of(
            "management.endpoints.web.exposure.include", "health,info",
            "management.server.port", "",
            "summitry.import-at-start", ""));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (AotDetector.useGeneratedArtifacts()) {
            List<String> chosen = chosen(environment);
            if (!chosen.isEmpty()) {
                throw new Unsuited(String.join(", ", chosen));
            }
        }
    }

    private static List<String> chosen(Environment environment) {
        return Stream.concat(
                        Stream.of(environment.getActiveProfiles()).map("the profile %s"::formatted),
                        AT_THE_BUILD.entrySet().stream()
                                .filter(one -> !environment
                                        .getProperty(one.getKey(), "")
                                        .equals(one.getValue()))
                                .map(Map.Entry::getKey))
                .toList();
    }

    /** Options that the parts chosen at the build do not suit. */
    private static final class Unsuited extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsuited(String options) {
            super(options);
        }
    }

    /** Tells whoever started the program which of the options to leave away. */
    static class Trouble extends AbstractFailureAnalyzer<Unsuited> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Unsuited cause) {
            return new FailureAnalysis(
                    "-Dspring.aot.enabled=true starts the site as it comes, without " + cause.getMessage() + ".",
                    "Leave -Dspring.aot.enabled=true away: the start takes longer, all else is the same.",
                    cause);
        }
    }
}
