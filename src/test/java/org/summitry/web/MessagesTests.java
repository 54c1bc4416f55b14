package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles of both languages say the same things, completely, and nothing that nobody asks for. */
class MessagesTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Pattern ASKED = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");

    private static final Pattern SAID =
            Pattern.compile("(?:\\bsay|BadParameter|BadParameter\\.of|Busy|super)\\(\\s*\"(\\w+(?:\\.[\\w-]+)+)\"");
    private static final Pattern MISSED = Pattern.compile("new NotFound\\(\\s*\"(\\w+)\"");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameTexts(String bundle) {
        assertThat(withoutForms(texts(bundle, "_ru"))).isEqualTo(withoutForms(texts(bundle, "")));
    }

    /** Scripts choose a plural form by the end of a text's name, and Russian has two forms more than English. */
    private static Set<String> withoutForms(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(name -> !name.matches(".*\\.(few|many)"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSpeakOfTheSameThings(String bundle) {
        Properties english = texts(bundle, "");
        Properties russian = texts(bundle, "_ru");
        for (String name : english.stringPropertyNames()) {
            if (russian.getProperty(name) != null) {
                assertThat(arguments(russian.getProperty(name)))
                        .as(name)
                        .isEqualTo(arguments(english.getProperty(name)));
            }
        }
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(new MessageFormat(text, Locale.ENGLISH).getArgumentNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPluralHasTheFormsOfItsLanguage(String bundle) {
        assertPlurals(texts(bundle, ""), Locale.ENGLISH);
        assertPlurals(texts(bundle, "_ru"), RUSSIAN);
    }

    private static void assertPlurals(Properties texts, Locale locale) {
        Set<String> forms =
                new TreeSet<>(PluralRules.forLocale(ULocale.forLocale(locale)).getKeywords());
        texts.forEach((name, text) -> plurals(text.toString())
                .forEach(plural -> assertThat(plural).as(name + " in " + locale).containsAll(forms)));
        texts.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".one"))
                .map(name -> name.substring(0, name.length() - "one".length()))
                .forEach(name ->
                        assertThat(forms).as(name + " in " + locale).allMatch(form -> texts.containsKey(name + form)));
    }

    /** The forms that each plural of a text is given in. */
    private static List<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> plurals = new ArrayList<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            if (pattern.getPart(at).getType() == MessagePattern.Part.Type.ARG_START
                    && pattern.getPart(at).getArgType() == MessagePattern.ArgType.PLURAL) {
                plurals.add(IntStream.range(at, pattern.getLimitPartIndex(at))
                        .mapToObj(pattern::getPart)
                        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_SELECTOR)
                        .map(pattern::getSubstring)
                        .collect(Collectors.toSet()));
            }
        }
        return plurals;
    }

    @Test
    void whatTemplatesAskForIsThere() throws IOException {
        Set<String> known = names();
        Matcher asked = ASKED.matcher(sources("templates", ".html"));
        assertThat(asked.results().map(match -> match.group(1)).collect(Collectors.toSet()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(name));
    }

    @Test
    void whatTheProgramAsksForIsThere() throws IOException {
        String sources = read(Path.of("src/main/java"), ".java");
        Set<String> asked = new TreeSet<>();
        SAID.matcher(sources).results().map(match -> match.group(1)).forEach(asked::add);
        MISSED.matcher(sources)
                .results()
                .map(match -> "notFound." + match.group(1))
                .forEach(asked::add);
        assertThat(names()).containsAll(asked);
        assertThat(asked).contains("notFound.summit", "failure.busy");
    }

    /** A name is asked for whole, or put together from its beginning: {@code 'phase.' + …}. */
    @Test
    void nothingIsThereThatNobodyAsksFor() throws IOException {
        String sources =
                sources("templates", ".html") + sources("assets", ".js") + read(Path.of("src/main/java"), ".java");
        Set<String> words = Pattern.compile("[\\w.-]+")
                .matcher(sources)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(names()).allMatch(name -> words.contains(name) || isBegunIn(sources, name));
    }

    private static boolean isBegunIn(String sources, String name) {
        return IntStream.range(0, name.length())
                .filter(at -> name.charAt(at) == '.')
                .mapToObj(at -> name.substring(0, at))
                .anyMatch(beginning -> sources.contains("'" + beginning + ".'")
                        || sources.contains("\"" + beginning + ".\"")
                        || sources.contains("say('" + beginning + "'"));
    }

    private static Set<String> names() throws IOException {
        return bundles()
                .flatMap(bundle -> texts(bundle, "").stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
        return texts;
    }

    private static String sources(String folder, String end) throws IOException {
        return read(Path.of("src/main/resources", folder), end);
    }

    private static String read(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(one -> one.toString().endsWith(end)).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }
}
