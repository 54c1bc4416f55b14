package org.summitry.importing;

import java.util.Optional;
import org.summitry.catalog.Article;
import org.summitry.catalog.SourceFile;

/**
 * A file of the folder, and what the last import made of it.
 *
 * @param name the file's name
 * @param known what was made of it; empty for one that was never imported
 */
record FileBefore(String name, Optional<SourceFile> known) {

    boolean isNew() {
        return known.isEmpty();
    }

    boolean isDuplicate() {
        return known.filter(SourceFile::isDuplicate).isPresent();
    }

    boolean isUnchanged(String contentHash, String rulesHash) {
        return known.filter(file -> file.isUnchanged(contentHash, rulesHash)).isPresent();
    }

    /** Whether it is read anew for other rules alone. */
    boolean isSameContent(String contentHash) {
        return known.filter(file -> file.isSameContent(contentHash)).isPresent();
    }

    /** The slug of its article. */
    Optional<String> article() {
        return known.filter(file -> !file.isDuplicate())
                .map(SourceFile::getArticle)
                .map(Article::getSlug);
    }
}
