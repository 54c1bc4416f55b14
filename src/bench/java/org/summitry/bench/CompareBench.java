package org.summitry.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How long readers wait for a comparison of two publications, of about 5,000 articles each where the collection has 100,000.
 * Arguments: articles (100000), readers (2), requests a reader (200), folder.
 */
public final class CompareBench {

    private static final int PUBLICATIONS = 20;
    private static final int FIRST = 20;
    private static final String[] TOPICS = {"syria", "sanctions", "arms-control", "iran", "ukraine", "energy"};

    private CompareBench() {}

    public static void main(String[] arguments) throws Exception {
        int readers = MadeUpCollection.number(arguments, 1, 2);
        int requests = MadeUpCollection.number(arguments, 2, 200);
        try (MadeUpCollection collection = MadeUpCollection.start(arguments)) {
            Crowd.report("a comparison of two publications, at first", urls(collection, FIRST), readers);
            Crowd.ask(urls(collection, readers * requests), readers);
            Crowd.report("a comparison of two publications", urls(collection, readers * requests), readers);
        }
    }

    /** Of all topics, page by page, or of one, page by page. */
    private static List<String> urls(MadeUpCollection collection, int count) {
        Random random = collection.random();
        return Stream.generate(() -> {
                    int left = random.nextInt(PUBLICATIONS);
                    int right = (left + 1 + random.nextInt(PUBLICATIONS - 1)) % PUBLICATIONS;
                    String topic = random.nextBoolean() ? "&topic=" + TOPICS[random.nextInt(TOPICS.length)] : "";
                    return collection.url("/api/compare?left=publication:made-up-" + left + "&right=publication:made-up-"
                            + right + topic + "&page=" + (1 + random.nextInt(4)));
                })
                .limit(count)
                .toList();
    }
}
