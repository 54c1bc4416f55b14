package org.summitry.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What axe finds wrong with a page. It is stricter than WCAG AA and than axe's own settings: large text too needs a
 * contrast of 4.5:1, and tap targets of 24 by 24 pixels, a rule of WCAG 2.2 that axe leaves out unless told, are wanted.
 */
final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();
    private static final String RUN =
            """
            contrast => {
              axe.configure({checks: [{id: 'color-contrast', options: {
                ignoreUnicode: true, ignoreLength: false, ignorePseudo: false, pseudoSizeThreshold: 0.25,
                boldValue: 700, boldTextPt: 14, largeTextPt: 18,
                contrastRatio: {normal: {expected: contrast}, large: {expected: contrast}}}}]});
              return axe.run({rules: {'target-size': {enabled: true}}, resultTypes: ['violations']})
                .then(found => found.violations.map(rule => ({id: rule.id, html: rule.nodes.map(node => node.html)})));
            }""";

    private Axe() {}

    /** The rules that the page breaks, each with what breaks it. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return ((List<Map<String, Object>>) page.evaluate(RUN, 4.5))
                .stream().map(rule -> rule.get("id") + ": " + rule.get("html")).toList();
    }
}
