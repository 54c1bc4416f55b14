package org.summitry.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The runs of the importer and what became of each file. */
@Transactional(readOnly = true)
public interface ImportRuns extends JpaRepository<ImportRun, Long> {

    /** Files of a run that have a problem. */
    String TROUBLED = " from ImportedFile f where f.run = :run and f.problems is not empty ";

    /** @return the last run that came to its end */
    Optional<ImportRun> findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc();

    /** @return whether any run came to its end */
    boolean existsByFinishedIsNotNull();

    /**
     * @param run a run
     * @param after the name of a file, or nothing
     * @param limit how many at the most
     * @return what became of the next of its files, by name, with their problems; the order names the run too, as otherwise
     *     H2 reads and sorts all that come after
     */
    @Query("select f from ImportedFile f where f.run = :run and f.file > :after order by f.run.id, f.file")
    List<ImportedFile> findFiles(ImportRun run, String after, Limit limit);

    /**
     * @param run a run
     * @param pageable which page
     * @return files of the run that have a problem, by name
     */
    @Query(value = "select f" + TROUBLED + "order by f.file", countQuery = "select count(f)" + TROUBLED)
    Page<ImportedFile> findTroubled(ImportRun run, Pageable pageable);

    /**
     * @param run a run
     * @return how many files came to each status
     */
    @Query("select new org.summitry.catalog.ImportRuns$StatusCount(f.status, count(f)) from ImportedFile f"
            + " where f.run = :run group by f.status order by f.status")
    List<StatusCount> countStatuses(ImportRun run);

    /**
     * How many files of a run came to a status.
     *
     * @param status the status
     * @param files how many
     */
    record StatusCount(ImportedFile.Status status, long files) {}
}
