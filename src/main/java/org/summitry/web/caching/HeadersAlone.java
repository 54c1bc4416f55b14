package org.summitry.web.caching;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Tells those who make long answers whether a client wants their headers alone; others are made whole for it. */
public final class HeadersAlone {

    private HeadersAlone() {}

    /**
     * @param request a request
     * @return whether its client asked with {@code HEAD}
     */
    public static boolean areWanted(HttpServletRequest request) {
        Unconditional made = WebUtils.getNativeRequest(request, Unconditional.class);
        return (made == null ? request.getMethod() : made.askedWith()).equals("HEAD");
    }
}
