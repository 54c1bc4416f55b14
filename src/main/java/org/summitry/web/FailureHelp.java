package org.summitry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.util.UriUtils;

/**
 * What a reader can do where something is not shown.
 *
 * @param words what the address seems to be about, where nothing is at it; else empty
 * @param search where to look for them
 * @param again the address to try again, or to open without its parameters, if either may help
 */
public record FailureHelp(String words, String search, Optional<String> again) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The first part of an address names a kind of page, its end a kind of file. */
    private static final Pattern FRAME = Pattern.compile(
            "^/+(?:articles|topics|summits|authors|publications|index)?(?=/|\\.|$)|\\.\\p{Alnum}{1,5}$|%(?!\\p{XDigit}{2})");

    /** An address without anything is that of the page which it stands in. */
    static final FailureHelp SAME_ADDRESS = new FailureHelp("", "/articles", Optional.of(""));

    static FailureHelp of(HttpServletRequest request, HttpStatusCode status) {
        String words = status.value() == 404 ? words(RequestPath.of(request)) : "";
        return new FailureHelp(words, Addresses.to("/articles").with("q", words).toString(), again(request, status));
    }

    static String words(String path) {
        String name = UriUtils.decode(FRAME.matcher(path).replaceAll(""), StandardCharsets.UTF_8);
        String words = Arrays.stream(NO_WORD.split(name))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
        return words.length() > LONGEST ? "" : words;
    }

    /** A path that began with two slashes would be another host's. */
    private static Optional<String> again(HttpServletRequest request, HttpStatusCode status) {
        String path = "/" + RequestPath.of(request).replaceFirst("^/+", "");
        String query = request.getQueryString();
        return switch (status.value()) {
            case 400 -> Optional.of(path).filter(any -> query != null);
            case 405 -> Optional.of(path);
            default ->
                status.is5xxServerError() ? Optional.of(query == null ? path : path + "?" + query) : Optional.empty();
        };
    }
}
