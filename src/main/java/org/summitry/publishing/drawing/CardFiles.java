package org.summitry.publishing.drawing;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.web.NotFound;
import org.summitry.web.Slug;

/** The drawn images of the site: social cards, and its sign. */
@RestController
class CardFiles {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final SocialCards cards;
    private final SiteIcons icons;

    CardFiles(SocialCards cards, SiteIcons icons) {
        this.cards = cards;
        this.icons = icons;
    }

    @GetMapping("/cards/{name:" + Slug.PATTERN + "}.png")
    ResponseEntity<byte[]> card(@PathVariable String name) {
        return cards.find(name).map(CardFiles::answer).orElseThrow(() -> new NotFound("image", name));
    }

    /** Old browsers and feed readers ask for an {@code .ico} by name; all of them take a PNG. */
    @GetMapping({"/{name:favicon\\.ico}", "/{name:apple-touch-icon\\.png}", "/{name:icon-[a-z0-9-]+\\.png}"})
    ResponseEntity<byte[]> icon(@PathVariable String name) {
        return icons.find(name).map(CardFiles::answer).orElseThrow(() -> new NotFound("image", name));
    }

    private static ResponseEntity<byte[]> answer(DrawnImage image) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(AN_HOUR)
                .eTag(image.drawing())
                .body(image.png());
    }
}
