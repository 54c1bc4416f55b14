package org.summitry.publishing;

import java.io.IOException;

/** A file of articles that is written article by article. */
interface ExportFormat {

    void add(ArticleJson article) throws IOException;

    /** Hands on what was written. */
    void flush() throws IOException;
}
