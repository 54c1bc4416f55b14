package org.summitry.citing;

/**
 * A reference in a style, in HTML of which nothing but italics is markup.
 *
 * @param style the style: {@code apa}, {@code chicago}, {@code mla}, {@code gost}
 * @param language the language of the style's own words, as a BCP 47 tag
 * @param reference as it stands in a list of references
 * @param inText as a text refers to that list
 */
public record Formatted(String style, String language, String reference, String inText) {}
