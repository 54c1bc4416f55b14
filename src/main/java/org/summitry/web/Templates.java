package org.summitry.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** How Thymeleaf goes about the templates, so that a page costs little of the processor. */
@Configuration
class Templates {

    /**
     * The templates have about a thousand expressions, and no reader can add to them. The usual 500 are too few: the oldest is
     * forgotten for each new one, and so in the end each was parsed, and compiled, anew.
     */
    private static final int MOST_EXPRESSIONS = 10_000;

    @Autowired
    void configure(SpringTemplateEngine engine) {
        StandardCacheManager memory = new StandardCacheManager();
        memory.setExpressionCacheMaxSize(MOST_EXPRESSIONS);
        engine.setCacheManager(memory);
        engine.setEngineContextFactory(PageContext::of);
    }
}
