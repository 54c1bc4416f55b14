package org.summitry.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What was asked for, also where the container hands a failure on to another address. */
final class RequestPath {

    private RequestPath() {}

    static String of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    static boolean isApi(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/api/") || path.equals("/api");
    }

    /** @return whether programs read the answer: JSON, and every file, which has a dot in its name as no page has */
    static boolean isForPrograms(HttpServletRequest request) {
        return isApi(request) || of(request).lastIndexOf('.') > of(request).lastIndexOf('/');
    }
}
