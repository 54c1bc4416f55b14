package org.summitry.importing;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.ImportedFile;

/** What the last import that came to its end says of its files. */
final class LastReport {

    private LastReport() {}

    static List<ImportedFile> of(ImportRuns runs) {
        return runs.findFiles(
                runs.findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc().orElseThrow(), "", Limit.unlimited());
    }
}
