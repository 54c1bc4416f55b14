package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.summitry.browser.Pages;

/** What a browser makes of a page that knows no styles: words that only styles keep apart would run together. */
@FiveArticles
class TextBrowserTests {

    private static final String INLINE = ".hidden, q, small, time, cite";

    @Autowired
    MockMvcTester mvc;

    @Test
    void noWordsRunTogetherWithoutStyles() {
        PageReader site = new PageReader(mvc);
        Map<String, List<String>> found = new TreeMap<>();
        Pages.all().forEach((name, address) -> {
            List<String> together = site.openAny(address).select(INLINE).stream()
                    .filter(TextBrowserTests::touchesWhatIsBefore)
                    .map(element -> element.parent().text())
                    .distinct()
                    .toList();
            if (!together.isEmpty()) {
                found.put(name, together);
            }
        });
        assertThat(found).isEmpty();
    }

    /** A comma may follow at once. */
    private static boolean touchesWhatIsBefore(Element element) {
        Node before = element.previousSibling();
        String own = element.wholeText();
        String other = before instanceof TextNode text
                ? text.getWholeText()
                : before instanceof Element sibling && !sibling.isBlock() ? sibling.wholeText() : "";
        return !own.isEmpty()
                && !other.isEmpty()
                && !Character.isWhitespace(other.charAt(other.length() - 1))
                && Character.getType(other.charAt(other.length() - 1)) != Character.INITIAL_QUOTE_PUNCTUATION
                && (Character.isLetterOrDigit(own.charAt(0))
                        || element.tagName().equals("q"));
    }
}
