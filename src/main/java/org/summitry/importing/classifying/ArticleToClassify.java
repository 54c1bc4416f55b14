package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at.
 *
 * @param title the article's title, from the text or the editor, or null
 * @param published its date of publication, or null
 * @param passages its paragraphs, in order
 */
public record ArticleToClassify(@Nullable String title, @Nullable LocalDate published, List<String> passages) {}
