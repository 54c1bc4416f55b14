package org.summitry.web.caching;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request as if the client had nothing yet and wanted all: what is made for it is the whole answer, for others too. */
final class Unconditional extends HttpServletRequestWrapper {

    private static final Set<String> CONDITIONS = Set.of(
            HttpHeaders.IF_NONE_MATCH.toLowerCase(Locale.ROOT), HttpHeaders.IF_MODIFIED_SINCE.toLowerCase(Locale.ROOT));

    Unconditional(HttpServletRequest request) {
        super(request);
    }

    /** The method that the client itself used. */
    String askedWith() {
        return super.getMethod();
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isCondition(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return isCondition(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !isCondition(name))
                .toList();
        return Collections.enumeration(names);
    }

    private static boolean isCondition(String name) {
        return CONDITIONS.contains(name.toLowerCase(Locale.ROOT));
    }
}
