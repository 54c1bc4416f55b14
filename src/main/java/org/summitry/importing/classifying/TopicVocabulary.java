package org.summitry.importing.classifying;

import java.util.List;

/**
 * The words that tell a topic.
 *
 * @param slug the topic's slug
 * @param terms phrases of which one is enough
 * @param hints ambiguous phrases of which two different ones are needed
 */
public record TopicVocabulary(String slug, List<String> terms, List<String> hints) {}
