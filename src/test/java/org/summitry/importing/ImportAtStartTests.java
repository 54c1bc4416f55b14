package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.summitry.FiveArticles;
import org.summitry.catalog.Articles;
import org.summitry.catalog.ImportRun;
import org.summitry.catalog.ImportRuns;

/** A program starts that has something to read: its readers come first, then the import. */
@FiveArticles
class ImportAtStartTests {

    @Autowired
    AutowireCapableBeanFactory program;

    @Autowired
    Articles articles;

    @Autowired
    ImportRuns runs;

    @Test
    void aProgramThatEndsWhileItsReadersComeFirstBeginsNoImport() {
        List<Long> before = numbers();
        // an importer of its own, as what is stopped stays so
        ImportAtStart start = new ImportAtStart(program.createBean(Importer.class), articles);
        start.begin();
        assertThat(start.isRunning()).isTrue();
        start.stop();
        await().until(() -> !start.isRunning());
        assertThat(numbers()).isEqualTo(before);
    }

    private List<Long> numbers() {
        return runs.findAll().stream().map(ImportRun::getId).toList();
    }
}
