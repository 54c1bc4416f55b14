package org.summitry.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a number that the answer tells and that stands in every line of the log about it, or keeps the one that
 * a server in front gave.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestNumbers extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String ON_THE_LOG = "request";
    private static final Pattern GIVEN = Pattern.compile("[\\w.-]{1,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = number(request.getHeader(HEADER));
        response.setHeader(HEADER, number);
        request.setAttribute(HEADER, number);
        MDC.put(ON_THE_LOG, number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(ON_THE_LOG);
        }
    }

    /** @return the number of a request, also where the container has handed it on as a failure */
    static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HEADER));
    }

    private static String number(@Nullable String given) {
        return given != null && GIVEN.matcher(given).matches()
                ? given
                : Long.toHexString(ThreadLocalRandom.current().nextLong());
    }
}
