package org.summitry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells pages as {@code site} where the site is, for the addresses that must be whole: canonical ones, images of previews. */
public class SiteAddress implements HandlerInterceptor {

    private static final String ATTRIBUTE = "site";

    private final String configured;

    /** @param configured the site's address without a slash at its end; where it is empty, it is as the request has it */
    SiteAddress(String configured) {
        this.configured = configured;
    }

    /**
     * To be called while a request is answered.
     *
     * @return the site's address, without a slash at its end
     */
    public static String now() {
        Object address = RequestContextHolder.currentRequestAttributes()
                .getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return address == null ? "" : address.toString();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(
                ATTRIBUTE,
                configured.isEmpty()
                        ? ServletUriComponentsBuilder.fromContextPath(request)
                                .build()
                                .toUriString()
                        : configured);
        return true;
    }
}
