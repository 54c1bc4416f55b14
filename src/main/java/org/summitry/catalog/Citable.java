package org.summitry.catalog;

import org.jspecify.annotations.Nullable;

/** An article with what citations of it name. */
public interface Citable {

    /** @return the article */
    ArticleSummary summary();

    /** @return where its publisher has it, or null where nobody says */
    @Nullable
    String sourceUrl();
}
