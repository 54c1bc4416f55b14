package org.summitry.publishing.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The OpenSearch 1.1 description, by which a browser adds the site's search to its own. */
@RestController
class SearchDescription {

    private static final MediaType DESCRIPTION =
            new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final ITemplateEngine templates;

    SearchDescription(ITemplateEngine templates) {
        this.templates = templates;
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<String> description(@RequestAttribute String site) {
        Context context = new Context();
        context.setVariable("site", site);
        return ResponseEntity.ok()
                .contentType(DESCRIPTION)
                .cacheControl(A_DAY)
                .body(templates.process("publishing/opensearch.xml", context));
    }
}
