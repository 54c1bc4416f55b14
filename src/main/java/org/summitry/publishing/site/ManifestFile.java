package org.summitry.publishing.site;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.web.Texts;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The web app manifest, by which a browser puts the site on a home screen under its name and sign. */
@RestController
class ManifestFile {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
    private static final String PAPER = "#fbfaf7";

    private static final List<Icon> ICONS = List.of(
            new Icon("/icon-192.png", "192x192", "image/png", "any"),
            new Icon("/icon-512.png", "512x512", "image/png", "any"),
            new Icon("/icon-maskable-512.png", "512x512", "image/png", "maskable"),
            new Icon("/favicon.svg", "any", "image/svg+xml", "any"));

    private final Texts texts;

    ManifestFile(Texts texts) {
        this.texts = texts;
    }

    /** Members as the W3C's Web Application Manifest names them; with the browser's way back, which reading needs. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Manifest(
            String id,
            String name,
            String shortName,
            String description,
            String lang,
            String startUrl,
            String scope,
            String display,
            String backgroundColor,
            String themeColor,
            List<Icon> icons) {}

    record Icon(String src, String sizes, String type, String purpose) {}

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Manifest> manifest() {
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(A_DAY)
                .body(new Manifest(
                        "/",
                        "Summitry",
                        "Summitry",
                        texts.say("site.description"),
                        "en",
                        "/",
                        "/",
                        "minimal-ui",
                        PAPER,
                        PAPER,
                        ICONS));
    }
}
