package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A collection that was imported before articles had a reading order gets the one that an import would give them. */
class ReadingOrderMigrationTests {

    @Test
    void onH2() {
        assertOrdered(new DriverManagerDataSource("jdbc:h2:mem:readingorder;DB_CLOSE_DELAY=-1", "sa", ""));
    }

    @Test
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            assertOrdered(postgres.getPostgresDatabase());
        }
    }

    private static void assertOrdered(DataSource database) {
        Flyway.configure().dataSource(database).target("5").load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("insert into summit (id, slug, city, country, held_on, occasion, outcome)"
                + " values (1, 's', 'S', 'S', date '2018-07-16', 'o', 'o')");
        add(jdbc, 1, "undecided", null, null);
        add(jdbc, 2, "later", "post", "2018-07-17");
        add(jdbc, 3, "undated", "pre", null);
        add(jdbc, 4, "dated", "pre", "2018-07-02");
        Flyway.configure().dataSource(database).target("6").load().migrate();
        assertThat(jdbc.queryForList("select reading_order from coverage order by reading_order", String.class))
                .containsExactly(
                        "1 2018-07-02 dated", "1 9999-12-31 undated", "2 2018-07-17 later", "3 9999-12-31 undecided");
    }

    private static void add(
            JdbcTemplate jdbc, long id, String slug, @Nullable String phase, @Nullable String published) {
        jdbc.update(
                "insert into article (id, slug, file, format, charset, language, title, title_origin, published,"
                        + " passage_count, word_count, text_hash, imported_at) values (?, ?, ?, 'plain text', 'UTF-8',"
                        + " 'en', 'A', 'TEXT', cast(? as date), 1, 1, ?, current_timestamp)",
                id,
                slug,
                slug + ".txt",
                published,
                String.valueOf(id).repeat(64));
        jdbc.update("insert into coverage (article_id, summit_id, phase, evidence) values (?, 1, ?, '')", id, phase);
    }
}
