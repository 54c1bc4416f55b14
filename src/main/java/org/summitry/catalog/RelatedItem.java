package org.summitry.catalog;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Another article that the page advertises. Its author is not this article's author.
 *
 * @param title its title
 * @param author the name beside it, or null
 * @param section the rubric under it ("Expert Opinions"), or null
 */
@Embeddable
public record RelatedItem(String title, @Nullable String author, @Nullable String section) {}
