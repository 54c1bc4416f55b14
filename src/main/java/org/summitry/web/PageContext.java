package org.summitry.web;

import java.util.HashMap;
import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.web.IWebExchange;

/**
 * Holds what a page's template can name in maps of its own. Thymeleaf's usual way makes each variable of each loop an
 * attribute of the request, which the server tells all its listeners of. What the request had before, a template can name too;
 * what it is asked for ({@code param}) and the session it cannot.
 */
final class PageContext extends EngineContext implements IWebContext {

    private static final StandardEngineContextFactory USUAL = new StandardEngineContextFactory();

    private final IWebExchange exchange;

    private PageContext(
            IEngineConfiguration configuration,
            TemplateData template,
            Map<String, Object> resolution,
            IWebContext page,
            Map<String, Object> variables) {
        super(configuration, template, resolution, page.getLocale(), variables);
        this.exchange = page.getExchange();
    }

    /** @return a context of this kind for a page, the usual one for whatever else is drawn by a template */
    static IEngineContext of(
            IEngineConfiguration configuration, TemplateData template, Map<String, Object> resolution, IContext drawn) {
        if (!(drawn instanceof IWebContext page)) {
            return USUAL.createEngineContext(configuration, template, resolution, drawn);
        }
        Map<String, Object> variables = new HashMap<>(page.getExchange().getAttributeMap());
        for (String name : page.getVariableNames()) {
            variables.put(name, page.getVariable(name));
        }
        return new PageContext(configuration, template, resolution, page, variables);
    }

    @Override
    public IWebExchange getExchange() {
        return exchange;
    }
}
