package org.summitry.importing.classifying;

import java.util.List;

/**
 * The words that tell a topic.
 *
 * @param slug the topic's slug
 * @param terms phrases of which one is enough
 * @param hints ambiguous phrases of which two different ones are needed
 * @param framing phrases of which, as of the hints, one is enough in the first and the last passage of an article, where
 *     articles speak of their subject; empty for a topic that is no frame
 */
public record TopicVocabulary(String slug, List<String> terms, List<String> hints, List<String> framing) {}
