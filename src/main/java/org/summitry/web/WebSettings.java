package org.summitry.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** In which languages, and in which words, all pages speak. */
@Configuration
class WebSettings implements WebMvcConfigurer {

    private static final String[] BUNDLES = {
        "messages/site",
        "messages/catalog",
        "messages/reading",
        "messages/search",
        "messages/compare",
        "messages/notebook",
        "messages/citing"
    };

    private final Languages languages = new Languages();
    private final SiteAddress address;
    private final Turns turns;

    WebSettings(@Value("${summitry.address:}") String address, ObjectProvider<Turnstile> turnstile) {
        this.address = new SiteAddress(address);
        this.turns = new Turns(turnstile);
    }

    @Bean
    MessageSource messageSource() {
        return new IcuMessages(BUNDLES);
    }

    @Bean
    LocaleResolver localeResolver() {
        return languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(address);
        registry.addInterceptor(languages);
        // the last: what the others answer themselves needs no turn
        registry.addInterceptor(turns);
    }
}
