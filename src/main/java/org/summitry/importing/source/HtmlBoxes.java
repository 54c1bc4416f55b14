package org.summitry.importing.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.summitry.catalog.RelatedItem;
import org.summitry.catalog.SetAside.Kind;

/** Takes from a saved page what stands beside its article: advertised articles, captions, standfirst, comments, menus. */
final class HtmlBoxes {

    private static final String RELATED = Stream.of(
                    "related",
                    "most-read",
                    "mostread",
                    "most-popular",
                    "recommend",
                    "read-more",
                    "readmore",
                    "read-next",
                    "read-also",
                    "see-also",
                    "more-from",
                    "further-reading")
            .map("aside[class*=%1$s], section[class*=%1$s], div[class*=%1$s], ul[class*=%1$s], [id*=%1$s]"::formatted)
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();
    private static final String STANDFIRST = Stream.of(
                    "standfirst", "subtitle", "subheadline", "deck", "dek", "teaser", "excerpt", "strapline")
            .map("p[class*=%1$s], div[class*=%1$s], h2[class*=%1$s], h3[class*=%1$s]"::formatted)
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();
    private static final String KICKER =
            "[class*=kicker], [class*=eyebrow], [class*=breadcrumb], [class*=readtime], [class*=share], [class*=social]";
    private static final String COMMENTS =
            "#comments, #disqus_thread, [class*=comment-list], [class*=comments], section[class*=comment]";
    private static final String CAPTION = "figcaption, [class*=caption]";
    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, aside, footer, form, button, iframe, [hidden], [aria-hidden=true], figure";

    private HtmlBoxes() {}

    /** Removes all of it from the page. */
    static void take(Document page, Draft draft) {
        for (Element box : page.select(RELATED)) {
            if (box.select("p").size() <= box.select("a").size()) {
                takeRelated(box, draft);
            }
        }
        setAside(page, CAPTION, Kind.CAPTION, draft);
        setAside(page, STANDFIRST, Kind.TEASER, draft);
        setAside(page, KICKER, Kind.FURNITURE, draft);
        page.select(NOT_TEXT + ", " + COMMENTS).remove();
    }

    private static void takeRelated(Element box, Draft draft) {
        String section = Optional.ofNullable(box.selectFirst("h2, h3, h4, h5, h6, strong"))
                .map(Element::text)
                .orElse(null);
        for (Element link : box.select("a[href]")) {
            String title = Line.fold(link.text());
            if (title.split(" ").length >= 2 && box.parent() != null) {
                draft.related(new RelatedItem(title, author(link), section));
            }
        }
        if (box.parent() != null) {
            draft.setAside(HtmlPage.line(box, 0), Kind.ADVERTISEMENT);
            box.remove();
        }
    }

    /** A name in the words beside a link, within its entry. */
    private static @org.jspecify.annotations.Nullable String author(Element link) {
        return link.siblingElements().stream()
                .map(beside -> Line.fold(beside.text()).replaceFirst("^(?i:by) ", ""))
                .filter(text -> Arrays.stream(text.split(",? and |, ")).allMatch(Bylines::isName))
                .findFirst()
                .orElse(null);
    }

    private static void setAside(Document page, String query, Kind kind, Draft draft) {
        for (Element element : page.select(query)) {
            String text = Line.fold(element.text());
            boolean small = element.select("p").size() <= 1
                    && element.select("h1, article").isEmpty();
            if (small && element.parent() != null && !text.isEmpty()) {
                draft.setAside(HtmlPage.line(element, 0), kind);
                element.remove();
            }
        }
    }
}
