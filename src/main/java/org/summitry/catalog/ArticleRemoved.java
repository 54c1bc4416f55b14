package org.summitry.catalog;

/**
 * An article, or what it was made of until now, is about to be removed; told within the transaction that does it.
 *
 * @param article the article
 */
public record ArticleRemoved(Article article) {}
