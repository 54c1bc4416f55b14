package org.summitry.publishing.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;
import org.summitry.catalog.Counts;
import org.summitry.catalog.ImportFinished;
import org.summitry.catalog.Memory;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.thymeleaf.TemplateEngine;

@FiveArticles
class SocialCardsTests {

    private static final int INK = 0x1d1b18;
    private static final int CINNABAR = 0x9c2f1b;
    private static final int BEFORE = 0x8a5a00;
    private static final int AFTER = 0x1f5a8a;
    private static final String NEW = "geneva-2021";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SocialCards cards;

    @Autowired
    Summits summits;

    @Autowired
    Counts counts;

    @Autowired
    Memory memory;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void forgetTheNewSummit() {
        summits.findBySlug(NEW).ifPresent(summit -> {
            summits.delete(summit);
            events.publishEvent(new ImportFinished());
        });
    }

    @Test
    void theSiteHasACardWithTextAndTheSummitsInItsColour() throws IOException {
        assertThat(cards.address(null)).contains("/cards/summitry.png");
        assertThat(colours(card("summitry"))).contains(INK, CINNABAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"helsinki-2018", "paris-2018", "osaka-2019"})
    void eachSummitHasACardOfItsOwn(String summit) throws IOException {
        assertThat(cards.address(summit)).contains("/cards/" + summit + ".png");
        assertThat(colours(card(summit))).contains(INK, CINNABAR, BEFORE);
        assertThat(bytes(summit)).isNotEqualTo(bytes("summitry"));
    }

    @Test
    void theBarShowsWhichSideHasNoArticle() throws IOException {
        assertThat(card("helsinki-2018").getRGB(1000, 500) & 0xffffff).isEqualTo(AFTER);
        assertThat(card("paris-2018").getRGB(1000, 500) & 0xffffff).isEqualTo(BEFORE);
    }

    @Test
    void whatNoSummitIsCalledHasNoCard() {
        assertThat(mvc.get().uri("/cards/yalta-1945.png")).hasStatus(404);
    }

    @Test
    void aCardIsKeptUntilItChanges() {
        MvcTestResult first = mvc.get().uri("/cards/summitry.png").exchange();
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(first).hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600, public");
        events.publishEvent(new ImportFinished());
        assertThat(mvc.get().uri("/cards/summitry.png").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
    }

    @Test
    void afterAnImportWithANewSummitItHasACardAndTheSitesIsAnother() throws IOException {
        byte[] before = bytes("summitry");
        Summit summit = new Summit(NEW);
        summit.describe("Geneva", "Switzerland", LocalDate.of(2021, 6, 16), "a summit of its own", "Talks.");
        summits.save(summit);
        events.publishEvent(new ImportFinished());
        assertThat(cards.address(NEW)).contains("/cards/geneva-2021.png");
        assertThat(colours(card(NEW))).contains(INK, CINNABAR);
        assertThat(bytes("summitry")).isNotEqualTo(before);
    }

    @Test
    void aSummitWithALongNameFitsOntoItsCard() throws IOException {
        Summit summit = new Summit(NEW);
        summit.describe(
                "Saint-Germain-en-Laye and Versailles",
                "France",
                LocalDate.of(2021, 6, 16),
                "the hundred and second anniversary of the treaty and several other meetings ".repeat(3),
                "Talks.");
        summits.save(summit);
        events.publishEvent(new ImportFinished());
        BufferedImage card = card(NEW);
        assertThat(IntStream.range(20, 630).map(y -> card.getRGB(1160, y)).distinct())
                .as("the margin")
                .hasSize(1);
    }

    @Test
    void whereNothingCanBeDrawnPagesDoWithoutACard() {
        SocialCards unable = new SocialCards(summits, counts, new TemplateEngine(), memory);
        assertThat(unable.find("helsinki-2018")).isEmpty();
        assertThat(unable.address("helsinki-2018")).isEmpty();
        assertThat(unable.address(null)).isEmpty();
    }

    @Test
    void theSitesCardNeedsNoSummit() throws IOException, FontFormatException {
        assertThat(SiteCard.of(List.of(), new Lettering())).isEqualTo(new SiteCard(List.of(), List.of()));
    }

    @Test
    void homeScreensGetTheSignOfTheSite() throws IOException {
        BufferedImage icon = image("/apple-touch-icon.png");
        assertThat(icon.getWidth()).isEqualTo(180);
        assertThat(icon.getHeight()).isEqualTo(180);
        assertThat(colours(icon)).hasSizeGreaterThan(2);
    }

    private BufferedImage card(String name) throws IOException {
        BufferedImage card = image("/cards/" + name + ".png");
        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        return card;
    }

    private BufferedImage image(String path) throws IOException {
        MvcTestResult result = mvc.get().uri(path).exchange();
        assertThat(result).hasStatusOk().hasContentType("image/png");
        return ImageIO.read(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
    }

    private byte[] bytes(String name) {
        return mvc.get().uri("/cards/" + name + ".png").exchange().getResponse().getContentAsByteArray();
    }

    private static Set<Integer> colours(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return IntStream.of(pixels).map(pixel -> pixel & 0xffffff).boxed().collect(Collectors.toSet());
    }
}
