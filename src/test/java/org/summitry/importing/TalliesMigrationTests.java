package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A collection that was imported before the import kept count of its parts is counted once. */
class TalliesMigrationTests {

    @Test
    void onH2() {
        assertCounted(new DriverManagerDataSource("jdbc:h2:mem:tallies;DB_CLOSE_DELAY=-1", "sa", ""));
    }

    @Test
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            assertCounted(postgres.getPostgresDatabase());
        }
    }

    private static void assertCounted(DataSource database) {
        Flyway.configure().dataSource(database).target("12").load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("insert into summit (id, slug, city, country, held_on, occasion, outcome)"
                + " values (7, 's', 'S', 'S', date '2018-07-16', 'o', 'o')");
        jdbc.update("insert into topic (id, slug, label, description, place) values (5, 't', 'T', 'd', 1)");
        add(jdbc, 1, 10, "pre", 7);
        add(jdbc, 2, 20, "pre", 7);
        add(jdbc, 3, 30, null, 7);
        add(jdbc, 4, 40, null, null);
        Flyway.configure().dataSource(database).target("13").load().migrate();
        assertThat(jdbc.queryForList(
                        "select concat(topic_id, '/', summit_id, '/', phase, ': ', articles, ' with ', passages) from tally",
                        String.class))
                .containsExactlyInAnyOrder(
                        "0/7/pre: 2 with 30",
                        "0/7/: 1 with 30",
                        "5/7/pre: 2 with 3",
                        "5/7/: 1 with 3",
                        "5/0/: 1 with 4");
    }

    /** Of its passages as many touch the topic as its number says. */
    private static void add(
            JdbcTemplate jdbc, long id, int passages, @Nullable String phase, @Nullable Integer summit) {
        jdbc.update(
                "insert into article (id, slug, file, format, charset, language, title, title_origin,"
                        + " passage_count, word_count, text_hash, imported_at) values (?, ?, ?, 'plain text', 'UTF-8',"
                        + " 'en', 'A', 'TEXT', ?, 1, ?, current_timestamp)",
                id,
                "a" + id,
                id + ".txt",
                passages,
                String.valueOf(id).repeat(64));
        jdbc.update("insert into article_topic (article_id, topic_id, passages) values (?, 5, ?)", id, id);
        if (summit != null) {
            jdbc.update(
                    "insert into coverage (article_id, summit_id, phase, evidence, reading_order)"
                            + " values (?, ?, ?, '', ?)",
                    id,
                    summit,
                    phase,
                    "1 a" + id);
        }
    }
}
