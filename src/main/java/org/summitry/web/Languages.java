package org.summitry.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * In which language the site speaks to a reader: the one chosen by the switch, which a cookie remembers, else the best of
 * {@code Accept-Language}, else English. Programs are always answered in English, so that what they read is stable.
 *
 * <p>{@code ?lang=ru} at any page's address chooses, and leads to the page without it.
 */
class Languages implements LocaleResolver, HandlerInterceptor {

    /** The languages that the bundles are written in, the usual one first. */
    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (RequestPath.isForPrograms(request)) {
            return SPOKEN.get(0);
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(cookie)
                .flatMap(chosen -> spoken(chosen.getValue()))
                .orElseGet(() -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A reader chooses the language by an address");
    }

    /** Chooses, if the address asks for it; pages find what else to choose as {@code languages}. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (RequestPath.isForPrograms(request)) {
            return true;
        }
        String asked = request.getParameter(PARAMETER);
        if (asked == null) {
            tell(request, response);
            return true;
        }
        remember(response, spoken(asked).orElseThrow(() -> BadParameter.notAllowed(PARAMETER, asked, tags())));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, without(request));
        return false;
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) {
        Locale now = resolveLocale(request);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, now.toLanguageTag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        request.setAttribute(
                "languages",
                SPOKEN.stream()
                        .map(one -> new Choice(
                                one.toLanguageTag(), one.getDisplayLanguage(one), one.equals(now), with(request, one)))
                        .toList());
    }

    /**
     * A language to choose.
     *
     * @param tag its BCP 47 tag
     * @param name what it calls itself
     * @param chosen whether the page is in it
     * @param url the same page in it, relative to it
     */
    public record Choice(String tag, String name, boolean chosen, String url) {}

    private static String with(HttpServletRequest request, Locale language) {
        return "?"
                + UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .replaceQueryParam(PARAMETER, language.toLanguageTag())
                        .build()
                        .getQuery();
    }

    private static List<String> tags() {
        return SPOKEN.stream().map(Locale::toLanguageTag).toList();
    }

    private static void remember(HttpServletResponse response, Locale chosen) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, chosen.toLanguageTag())
                .path("/")
                .maxAge(REMEMBERED)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** A path that began with two slashes would be another host's. */
    private static String without(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath("/" + request.getRequestURI().replaceFirst("^/+", ""))
                .query(request.getQueryString())
                .replaceQueryParam(PARAMETER)
                .build()
                .toUriString();
    }

    private static Optional<Locale> spoken(String tag) {
        return SPOKEN.stream().filter(one -> one.toLanguageTag().equals(tag)).findFirst();
    }

    private static Locale preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return SPOKEN.get(0);
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? SPOKEN.get(0) : best;
        } catch (IllegalArgumentException unreadable) {
            return SPOKEN.get(0);
        }
    }
}
