package org.summitry.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import org.summitry.catalog.Article;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.PassageTopic;

/**
 * How long readers wait for a search with five filters and their counts. Arguments: articles (100000), readers (8), requests
 * a reader (200), folder.
 */
public final class SearchBench {

    private static final int SAMPLE = 2_000;
    private static final int WARM_UPS = 4;

    private final MadeUpCollection collection;

    private SearchBench(MadeUpCollection collection) {
        this.collection = collection;
    }

    public static void main(String[] arguments) throws Exception {
        int readers = MadeUpCollection.number(arguments, 1, 8);
        int requests = MadeUpCollection.number(arguments, 2, 200);
        try (MadeUpCollection collection = MadeUpCollection.start(arguments)) {
            SearchBench bench = new SearchBench(collection);
            bench.measure(readers, requests, false);
            bench.measure(readers, requests, true);
            System.out.printf("index %,d MB%n", collection.indexSize() >> 20);
        }
    }

    private void measure(int readers, int requests, boolean two) throws Exception {
        Crowd.ask(urls(WARM_UPS * readers * requests, two), readers);
        Crowd.report(
                "a search with %s of each of the five filters and their counts".formatted(two ? "two values" : "a value"),
                urls(readers * requests, two),
                readers);
    }

    /** Each asks for words of an article, and with one or two values of each of the five filters, the article's among them. */
    private List<String> urls(int count, boolean two) {
        List<Wish> wishes = collection.bean(TransactionTemplate.class).execute(any -> {
            List<Article> sample = new ArrayList<>();
            long articles = collection.bean(Articles.class).count();
            for (int i = 0; i < Math.min(count, SAMPLE); i++) {
                String slug = "made-up-" + collection.random().nextLong(articles - 1);
                collection.bean(Articles.class).findBySlug(slug).ifPresent(sample::add);
            }
            return sample.stream().map(Wish::of).toList();
        });
        return Stream.generate(() -> wishes.get(collection.random().nextInt(wishes.size())))
                .map(wish -> wish.url(
                        two ? wishes.get(collection.random().nextInt(wishes.size())) : wish, collection.random().nextInt(3) == 0))
                .limit(count)
                .map(collection::url)
                .toList();
    }

    /** What would find an article: a word of it, and its values of the filters. */
    private record Wish(String word, Map<String, String> values) {

        static Wish of(Article article) {
            PassageTopic topic = article.getPassages().stream()
                    .flatMap(passage -> passage.getTopics().stream())
                    .findFirst()
                    .orElseThrow();
            Coverage coverage = article.getCoverage().get(0);
            Map<String, String> values = new java.util.LinkedHashMap<>();
            values.put("summit", coverage.getSummit().getSlug());
            values.put("phase", java.util.Objects.requireNonNull(coverage.getPhase()).slug());
            values.put("topic", topic.getTopic().getSlug());
            values.put("author", article.getBylines().get(0).getAuthor().getSlug());
            values.put("publication", article.getPublication().orElseThrow().getSlug());
            return new Wish(topic.getWords().get(0), values);
        }

        String url(Wish other, boolean twoWords) {
            StringBuilder url = new StringBuilder("/api/articles?size=10&q="
                    + URLEncoder.encode(twoWords ? "relations " + word : word, StandardCharsets.UTF_8));
            values.forEach((filter, value) -> new java.util.TreeSet<>(List.of(value, other.values.getOrDefault(filter, value)))
                    .forEach(one -> url.append('&').append(filter).append('=').append(one)));
            return url.toString();
        }
    }
}
