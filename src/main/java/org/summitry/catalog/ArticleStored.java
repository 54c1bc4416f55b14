package org.summitry.catalog;

/**
 * An article has been stored or replaced; told within the transaction that did it.
 *
 * @param article the article
 */
public record ArticleStored(Article article) {}
