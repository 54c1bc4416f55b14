package org.summitry.publishing.head;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Citable;
import org.summitry.catalog.Summit;
import org.summitry.publishing.drawing.SocialCards;
import org.summitry.web.Texts;

/** Writes the heads of pages from what the pages' models hold; the rooms that make pages need not know. */
@Component
class Heads {

    /** A page's attribute that names its summit by slug. */
    private static final String SUMMIT = "about";

    private final Things things;
    private final Texts texts;
    private final SocialCards cards;

    Heads(Things things, Texts texts, SocialCards cards) {
        this.things = things;
        this.texts = texts;
        this.cards = cards;
    }

    Head of(Map<String, Object> model, HttpServletRequest request) {
        PageFacts page = facts(model, request);
        Citable article = model.get("article") instanceof Citable citable ? citable : null;
        return new Head(
                article == null ? Metas.ofPage(page) : Metas.ofArticle(article, page),
                page.path() == null ? List.of() : Forms.of(request),
                LinkedData.write(about(model, article, page)));
    }

    private PageFacts facts(Map<String, Object> model, HttpServletRequest request) {
        return new PageFacts(
                Objects.requireNonNullElse(request.getAttribute("site"), "").toString(),
                text(model, "canonical"),
                Objects.requireNonNullElse(text(model, "title"), PageFacts.SITE_NAME),
                Objects.requireNonNullElseGet(text(model, "description"), () -> texts.say("site.description")),
                LocaleContextHolder.getLocale().toLanguageTag(),
                cards.address(text(model, SUMMIT)).orElse(null));
    }

    private static @Nullable String text(Map<String, Object> model, String name) {
        return model.get(name) instanceof String text ? text : null;
    }

    private List<Thing> about(Map<String, Object> model, @Nullable Citable article, PageFacts page) {
        List<Thing> about = new ArrayList<>();
        if (article != null) {
            about.add(things.article(article, page));
        } else if (model.get("summit") instanceof Summit summit) {
            about.add(things.event(summit, page));
        } else if (page.isHome()) {
            about.add(Things.site(page));
        }
        about.addAll(things.trail(page));
        return about;
    }
}
