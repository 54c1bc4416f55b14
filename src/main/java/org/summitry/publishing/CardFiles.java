package org.summitry.publishing;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.web.NotFound;
import org.summitry.web.Slug;

/** The drawn images of the site: social cards, and its sign for home screens. */
@RestController
class CardFiles {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final SocialCards cards;

    CardFiles(SocialCards cards) {
        this.cards = cards;
    }

    @GetMapping("/cards/{name:" + Slug.PATTERN + "}.png")
    ResponseEntity<byte[]> card(@PathVariable String name) {
        return cards.find(name).map(CardFiles::answer).orElseThrow(() -> new NotFound("image", name));
    }

    @GetMapping("/apple-touch-icon.png")
    ResponseEntity<byte[]> icon() {
        return cards.icon().map(CardFiles::answer).orElseThrow(() -> new NotFound("image", "apple-touch-icon.png"));
    }

    private static ResponseEntity<byte[]> answer(DrawnImage image) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(AN_HOUR)
                .eTag(image.drawing())
                .body(image.png());
    }
}
