package org.summitry.catalog;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What the importer knows of the files of the seeds folder; asked of the primary database, as it is what a run goes by. */
public interface SourceFiles extends JpaRepository<SourceFile, String> {

    /**
     * @param files names of files
     * @return those that were imported before, with their articles
     */
    @EntityGraph(attributePaths = "article")
    List<SourceFile> findByFileIn(Collection<String> files);

    /** @return the names of all files that were ever imported, in order */
    @Query("select f.file from SourceFile f order by f.file")
    List<String> findNames();

    /**
     * @param article an article
     * @return the files that hold it
     */
    List<SourceFile> findByArticle(Article article);
}
