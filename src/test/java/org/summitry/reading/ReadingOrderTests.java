package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleText;
import org.summitry.catalog.ArticleText.Provenance;
import org.summitry.catalog.ArticleText.Stated;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.Origin;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summits;

/** Articles of a summit are read from before it to after it, in order of publication, undated ones at the end of their side. */
@FiveArticles
@Transactional
class ReadingOrderTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    EntityManager entities;

    @Autowired
    Summits summits;

    PageReader site;

    @BeforeEach
    void publishThreeMoreAboutParis() {
        site = new PageReader(mvc);
        publish("afterwards", Phase.POST, LocalDate.of(2018, 11, 12));
        publish("early", Phase.PRE, LocalDate.of(2018, 10, 1));
        publish("late", Phase.PRE, LocalDate.of(2018, 11, 1));
        publish("undecided", null, LocalDate.of(2018, 1, 1));
        entities.flush();
        entities.clear();
    }

    @Test
    void theNextArticleIsThePublishedNextAndThenTheOtherSides() {
        String page = "/articles/early";
        StringBuilder way = new StringBuilder("early");
        for (String next = next(page); next != null; next = next(next)) {
            way.append(' ').append(next.substring(next.lastIndexOf('/') + 1));
        }
        assertThat(way)
                .hasToString(
                        "early late russia-and-the-united-states-dialogue-without-commitments afterwards undecided");
    }

    @Test
    void theWayBackIsTheSame() {
        assertThat(site.open("/articles/late").select(".beside [rel=prev]").attr("href"))
                .isEqualTo("/articles/early");
        assertThat(site.open("/articles/early").select(".beside [rel=prev]")).isEmpty();
    }

    @Test
    void aSummitListsItsArticlesInTheSameOrder() {
        assertThat(texts(site.open("/summits/paris-2018"), ".sides .pre .card h3"))
                .containsExactly("early", "late", "Russia and the United States: Dialogue Without Commitments");
    }

    private @Nullable String next(String page) {
        var link = site.open(page).selectFirst(".beside [rel=next]");
        return link == null ? null : link.attr("href");
    }

    private void publish(String slug, @Nullable Phase phase, LocalDate published) {
        Article article = new Article(slug);
        article.fill(
                new ArticleText(
                        new Provenance(
                                slug + ".txt", "made up", "UTF-8", "en", (slug + " ".repeat(64)).substring(0, 64)),
                        new Stated<>(slug, Origin.TEXT),
                        null,
                        new Stated<>(published, Origin.TEXT),
                        null,
                        List.of(),
                        List.of(new Coverage(summits.findBySlug("paris-2018").orElseThrow(), phase, List.of())),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of()),
                Anchors.inOrder(0),
                Instant.EPOCH);
        entities.persist(article);
    }
}
