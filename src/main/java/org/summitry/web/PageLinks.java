package org.summitry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Leads programs from page to page of a list by {@code Link} headers (RFC 8288), relative ones, so that they are the same everywhere. */
@ControllerAdvice
class PageLinks implements ResponseBodyAdvice<Object> {

    private static final String PAGE = "page";

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return Paged.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Paged page && request instanceof ServletServerHttpRequest asked) {
            response.getHeaders().set(HttpHeaders.LINK, String.join(", ", links(page, asked)));
        }
        return body;
    }

    private static List<String> links(Paged shown, ServletServerHttpRequest request) {
        int last = shown.lastPage();
        List<String> links = new ArrayList<>();
        links.add(link(request, "first", 1));
        if (shown.page() > 1) {
            links.add(link(request, "prev", Math.min(shown.page() - 1, last)));
        }
        if (shown.page() < last) {
            links.add(link(request, "next", shown.page() + 1));
        }
        links.add(link(request, "last", last));
        return links;
    }

    private static String link(ServletServerHttpRequest request, String relation, int page) {
        Addresses address = Addresses.to(request.getServletRequest().getRequestURI());
        for (Map.Entry<String, String[]> one :
                request.getServletRequest().getParameterMap().entrySet()) {
            if (!one.getKey().equals(PAGE)) {
                address.withAll(one.getKey(), List.of(one.getValue()));
            }
        }
        return "<" + address.with(PAGE, page) + ">; rel=\"" + relation + '"';
    }
}
