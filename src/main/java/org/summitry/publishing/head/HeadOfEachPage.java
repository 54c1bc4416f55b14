package org.summitry.publishing.head;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives each page its {@link Head}, which the layout finds as {@code head}. */
@Component
class HeadOfEachPage implements WebMvcConfigurer, HandlerInterceptor {

    private final ObjectProvider<Heads> heads;

    HeadOfEachPage(ObjectProvider<Heads> heads) {
        this.heads = heads;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** An attribute of the request: one of the model would be written into the address of a redirect. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        Heads known = heads.getIfAvailable();
        if (page != null && known != null && !isRedirect(page)) {
            request.setAttribute("head", known.of(page.getModel(), request));
        }
    }

    private static boolean isRedirect(ModelAndView page) {
        String view = page.getViewName();
        return view != null && view.startsWith("redirect:");
    }
}
