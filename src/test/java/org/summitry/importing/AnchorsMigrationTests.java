package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A collection that was imported before passages had numbers of their own keeps all its permalinks. */
class AnchorsMigrationTests {

    private static final String ARTICLE =
            "insert into article (id, slug, file, format, charset, language, title, title_origin, passage_count,"
                    + " word_count, text_hash, imported_at) values (1, 'a', 'a.txt', 'plain text', 'UTF-8', 'en', 'A',"
                    + " 'TEXT', 2, 2, repeat('0', 64), current_timestamp)";

    @Test
    void onH2() {
        assertPlacesBecomeNumbers(new DriverManagerDataSource("jdbc:h2:mem:anchors;DB_CLOSE_DELAY=-1", "sa", ""));
    }

    @Test
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            assertPlacesBecomeNumbers(postgres.getPostgresDatabase());
        }
    }

    private static void assertPlacesBecomeNumbers(DataSource database) {
        Flyway.configure().dataSource(database).target("2").load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update(ARTICLE);
        for (int place : new int[] {1, 2}) {
            jdbc.update(
                    "insert into passage (id, article_id, place, line, text) values (?, 1, ?, 1, 'word')",
                    place,
                    place);
        }
        Flyway.configure().dataSource(database).target("3").load().migrate();
        assertThat(jdbc.queryForList("select anchor from passage order by place", Integer.class))
                .containsExactly(1, 2);
    }
}
