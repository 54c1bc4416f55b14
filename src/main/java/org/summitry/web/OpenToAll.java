package org.summitry.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of other sites read what is for programs, without credentials. Spring's own filter answers by the {@code Origin}
 * that asks; this says the same to everybody, so that an answer kept for one is right for all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OpenToAll extends OncePerRequestFilter {

    /** Looks at the end of an address only where there is a dot in it. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile(
            "/api(?:/.*)?|/oai|/sitemap[^/]*\\.xml|[^.]*+\\.(?:.*\\.)?(?:atom|ris|bib|csl\\.json|md|csv)",
            Pattern.DOTALL);

    private static final String ONE_DAY = "86400";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FOR_PROGRAMS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link, X-Request-Id, Retry-After");
        if (CorsUtils.isPreFlightRequest(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }
}
