package org.summitry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The page that turns readers away while too much is asked for. It is the same for all who read a language and are turned away
 * for the same reason, and made once for them: when a swarm is turned away, that must cost next to nothing.
 */
final class BusyPage {

    /** Where a page leads to itself in other languages: addresses of one request. */
    private static final String LANGUAGES = "languages";

    private final ViewResolver views;
    private final Map<Told, byte[]> made = new ConcurrentHashMap<>();

    /** Which of these pages: for whom, and for what reason. */
    private record Told(Locale language, String why) {}

    BusyPage(ViewResolver views) {
        this.views = views;
    }

    /**
     * @param language one of those that the site speaks
     * @param why what the reader is told, in that language
     * @param view the page's template
     * @param model what it says, of which nothing is of one request
     * @return the page's bytes
     */
    byte[] in(
            Locale language,
            String why,
            String view,
            Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Told told = new Told(language, why);
        byte[] known = made.get(told);
        if (known == null) {
            known = make(views.resolveViewName(view, language), model, request, response);
            made.put(told, known);
        }
        return known;
    }

    private static byte[] make(
            @Nullable View view, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (view == null) {
            throw new IllegalStateException("There is no template of the page that turns readers away");
        }
        request.removeAttribute(LANGUAGES);
        ContentCachingResponseWrapper making = new ContentCachingResponseWrapper(response);
        view.render(model, request, making);
        return making.getContentAsByteArray();
    }
}
