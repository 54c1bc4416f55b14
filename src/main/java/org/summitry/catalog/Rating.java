package org.summitry.catalog;

import java.math.BigDecimal;

/**
 * What readers of the publication gave the article.
 *
 * @param votes how many voted
 * @param average their average, on the publication's own scale
 */
public record Rating(int votes, BigDecimal average) {}
