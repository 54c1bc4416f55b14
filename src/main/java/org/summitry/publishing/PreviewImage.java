package org.summitry.publishing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives each page the image that other sites show beside a link to it: that of the summit it is about, else the site's. */
@Component
class PreviewImage implements WebMvcConfigurer, HandlerInterceptor {

    /** A page's attribute that names its summit by slug. */
    private static final String SUMMIT = "about";

    private final ObjectProvider<SocialCards> cards;

    PreviewImage(ObjectProvider<SocialCards> cards) {
        this.cards = cards;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** An attribute of the request: one of the model would be written into the address of a redirect. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        SocialCards drawn = cards.getIfAvailable();
        if (page != null && drawn != null) {
            Object summit = page.getModel().get(SUMMIT);
            drawn.address(summit instanceof String slug ? slug : null)
                    .ifPresent(card -> request.setAttribute("card", card));
        }
    }
}
