package org.summitry.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** Makes a test begin with a database without articles and a folder that holds the catalogue only. */
final class EmptyCollection {

    private static final List<String> TABLES = List.of(
            "tally",
            "ledger_check",
            "expectation",
            "import_problem",
            "imported_file",
            "import_run",
            "source_file",
            "set_aside",
            "related_item",
            "poll_option",
            "poll",
            "passage_topic",
            "passage",
            "gone_passage",
            "article_topic",
            "coverage",
            "article_author",
            "article",
            "author",
            "publication",
            "topic",
            "summit");

    private EmptyCollection() {}

    static void make(JdbcTemplate jdbc, SeedsFolder folder) throws IOException {
        TABLES.forEach(table -> jdbc.update("delete from " + table));
        FileSystemUtils.deleteRecursively(folder.seeds());
        Files.createDirectories(folder.seeds());
        Files.copy(Path.of("seeds", SeedCatalog.FILE), folder.file(SeedCatalog.FILE));
    }
}
