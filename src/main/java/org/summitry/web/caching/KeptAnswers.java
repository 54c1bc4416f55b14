package org.summitry.web.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Keeps whole answers, as the collection changes seldom and is read often. What is kept is asked for by address, language
 * and {@link Edition}; a change of the edition makes all of it stale at once, and what is stale is pushed out by what is
 * asked for. Answers to anything but a plain GET, failures, what says {@code no-store}, what is very long and what is about
 * the program itself are never kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class KeptAnswers extends OncePerRequestFilter implements MeterBinder {

    /** Browsers ask each time whether a page has changed; servers in front may serve it for as long as instances may differ. */
    private static final String PAGES_ARE_CHECKED =
            "public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400";

    /** Whether the program is up is another thing each time. */
    private static final String ABOUT_THE_PROGRAM = "/actuator/";

    private static final int LONGEST_BYTES = 2 << 20;
    private static final int PART_OF_MEMORY = 8;

    private final List<Edition> editions;
    private final LocaleResolver languages;
    private final Cache<Asked, Answer> kept;
    private final boolean keeps;

    /** What is asked for; the host counts, as pages name their own address. */
    private record Asked(
            String edition,
            String language,
            String host,
            String path,
            @Nullable String query,
            @Nullable String types) {}

    KeptAnswers(
            ObjectProvider<Edition> editions,
            LocaleResolver languages,
            @Value("${summitry.kept-answers:}") @Nullable DataSize most) {
        this.editions = editions.orderedStream().toList();
        this.languages = languages;
        long bytes = most == null ? Runtime.getRuntime().maxMemory() / PART_OF_MEMORY : most.toBytes();
        this.keeps = bytes > 0;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Asked asked, Answer answer) ->
                        answer.weight() + 2 * (asked.path.length() + length(asked.query) + length(asked.types)))
                .recordStats()
                .build();
    }

    /** How many answers were kept and how many had to be made. */
    @Override
    public void bindTo(MeterRegistry metrics) {
        CaffeineCacheMetrics.monitor(metrics, kept, "answers");
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String method = request.getMethod();
        return !(method.equals("GET") || method.equals("HEAD"))
                || request.getHeader(HttpHeaders.RANGE) != null
                || request.getRequestURI().startsWith(ABOUT_THE_PROGRAM);
    }

    /** Who takes certain types only is answered by whoever makes the answer, and shares it with those who take the same. */
    private static @Nullable String certainTypes(@Nullable String accept) {
        return accept == null || accept.contains("*/*") ? null : accept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Asked asked = asked(request);
        Answer answer = kept.getIfPresent(asked);
        if (answer == null) {
            answer = make(request, response, chain);
            if (answer == null) {
                return;
            }
            // a cache without room still holds what came in last, until it is tidied up
            if (keeps) {
                kept.put(asked, answer);
            }
        }
        answer.send(request, response);
    }

    private Asked asked(HttpServletRequest request) {
        String host = request.getScheme() + request.getServerName() + request.getServerPort();
        String language = languages.resolveLocale(request).getLanguage();
        return new Asked(
                edition(),
                language,
                host,
                request.getRequestURI(),
                request.getQueryString(),
                certainTypes(request.getHeader(HttpHeaders.ACCEPT)));
    }

    private String edition() {
        if (editions.size() == 1) {
            return editions.get(0).now();
        }
        StringBuilder all = new StringBuilder();
        editions.forEach(edition -> all.append(edition.now()).append(' '));
        return all.toString();
    }

    /** @return what may be kept; otherwise the answer is on its way already */
    private @Nullable Answer make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Collection<String> before = List.copyOf(response.getHeaderNames());
        Making making = new Making(response, LONGEST_BYTES);
        chain.doFilter(new Unconditional(request), making);
        making.end();
        String contentType = making.getContentType();
        if (contentType == null || !mayBeKept(making)) {
            making.copyBodyToResponse();
            return null;
        }
        List<Answer.Header> headers = headers(making, before);
        byte[] bytes = making.getContentAsByteArray();
        return new Answer(contentType, headers, bytes);
    }

    private static boolean mayBeKept(Making made) {
        String control = made.getHeader(HttpHeaders.CACHE_CONTROL);
        return !made.isOnItsWay()
                && made.getStatus() == HttpServletResponse.SC_OK
                && made.getContentSize() <= LONGEST_BYTES
                && made.getHeader(HttpHeaders.SET_COOKIE) == null
                && (control == null || !control.contains("no-store") && !control.contains("private"));
    }

    private static List<Answer.Header> headers(HttpServletResponse made, Collection<String> before) {
        List<Answer.Header> headers = new ArrayList<>();
        for (String name : made.getHeaderNames()) {
            if (!before.contains(name) && !isMadeAnew(name)) {
                headers.add(new Answer.Header(name, String.join(", ", made.getHeaders(name))));
            }
        }
        if (made.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
            headers.add(new Answer.Header(HttpHeaders.CACHE_CONTROL, PAGES_ARE_CHECKED));
        }
        return List.copyOf(headers);
    }

    private static boolean isMadeAnew(String name) {
        return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                || name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
                || name.equalsIgnoreCase(HttpHeaders.ETAG);
    }
}
