package org.summitry.catalog;

import java.util.List;

/**
 * Articles have been stored or replaced; told within the transaction that did it.
 *
 * @param articles the articles
 */
public record ArticlesStored(List<Article> articles) {}
