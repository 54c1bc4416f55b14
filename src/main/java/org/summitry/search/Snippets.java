package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.mapper.orm.Search;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Passage;

/** Finds in each article the passages that hold the words, and marks the words in them. */
@Component
class Snippets {

    private static final int MOST_AN_ARTICLE = 3;
    private static final int LOOKED_AT_AN_ARTICLE = 6;
    private static final int LONGEST = 320;
    private static final int BEFORE_THE_WORD = 120;
    private static final int MOST_SENTENCES = 50;
    /** More than a sentence has words. */
    private static final int MUCH = 10_000;

    private static final String MARK = "<mark>";
    private static final String UNMARK = "</mark>";
    private static final Pattern MARKED = Pattern.compile(MARK + "(.+?)" + UNMARK);
    /** A word without the possessive. */
    private static final Pattern WORD = Pattern.compile("(?<!['’\\p{L}\\p{N}\\p{M}])[\\p{L}\\p{N}\\p{M}]+");

    private static final Pattern WITHIN_A_PHRASE = Pattern.compile(UNMARK + "([^\\p{L}\\p{N}\\p{M}<&]+)" + MARK);

    private final EntityManager entities;
    private final IndexPlace place;

    Snippets(EntityManager entities, IndexPlace place) {
        this.entities = entities;
        this.place = place;
    }

    /**
     * Part of a passage with the words marked.
     *
     * @param number the passage's number in its article
     * @param html the text, escaped, with the words in {@code mark}
     */
    public record Snippet(int number, String html) {
        public String anchor() {
            return Anchors.anchor(number);
        }
    }

    /** Up to three snippets for each article, the best first, in one query of the index. */
    Map<Long, List<Snippet>> find(Wanted wanted, List<Long> articles) {
        if (articles.isEmpty() || !wanted.hasWords()) {
            return Map.of();
        }
        Map<Long, List<Snippet>> found = new HashMap<>();
        List<List<?>> hits = Search.session(entities)
                .search(Passage.class)
                .select(fields -> fields.composite(
                        fields.field(PassageFields.ARTICLE, String.class),
                        fields.field(PassageFields.NUMBER, Integer.class),
                        fields.highlight(PassageFields.TEXT),
                        fields.field(PassageFields.TEXT, String.class)))
                .where(index -> wanted.passages(index, articles))
                .highlighter(this::sentences)
                .sort(order -> order.composite().add(order.score()).add(order.field(PassageFields.NUMBER)))
                .fetchHits(LOOKED_AT_AN_ARTICLE * articles.size());
        for (List<?> hit : hits) {
            List<Snippet> own = found.computeIfAbsent(Long.valueOf((String) hit.get(0)), any -> new ArrayList<>());
            List<?> fragments = (List<?>) hit.get(2);
            if (own.size() < MOST_AN_ARTICLE && !fragments.isEmpty()) {
                own.add(new Snippet((Integer) hit.get(1), shorten(best(fragments), (String) hit.get(3))));
            }
        }
        return found;
    }

    /** All sentences with the words, as a folder and a cluster hold different ones for the best. */
    private HighlighterFinalStep sentences(SearchHighlighterFactory kinds) {
        HighlighterUnifiedOptionsStep sentences = kinds.unified()
                .encoder(HighlighterEncoder.HTML)
                .tag(MARK, UNMARK)
                .numberOfFragments(MOST_SENTENCES);
        place.wholeSentences(sentences);
        return sentences;
    }

    /** The sentence with most of the words, or where they stand most often, or the first. */
    private static String best(List<?> sentences) {
        return sentences.stream()
                .map(String.class::cast)
                .sorted(Comparator.comparingInt(Snippets::weight).reversed())
                .findFirst()
                .orElseThrow();
    }

    private static int weight(String html) {
        List<String> words = MARKED.matcher(html)
                .results()
                .flatMap(mark -> WORD.matcher(Parser.unescapeEntities(mark.group(1), false))
                        .results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        return Set.copyOf(words).size() * MUCH + words.size();
    }

    /** The sentence; a long one is cut around the first of the words. Ellipses show where the passage goes on. */
    private static String shorten(String sentence, String passage) {
        // a phrase is one mark, also where the index marks its words
        String html = WITHIN_A_PHRASE.matcher(sentence).replaceAll("$1");
        int from = 0;
        int to = html.length();
        if (to > LONGEST) {
            from = Math.max(0, html.lastIndexOf(' ', Math.max(0, html.indexOf(MARK) - BEFORE_THE_WORD)));
            int last = html.lastIndexOf(' ', Math.min(to, from + LONGEST));
            to = from + LONGEST >= to || last <= from ? to : last;
        }
        String cut = html.substring(from, to).strip();
        String snippet = cut.lastIndexOf(MARK) > cut.lastIndexOf(UNMARK) ? cut + UNMARK : cut;
        String plain = Parser.unescapeEntities(snippet.replace(MARK, "").replace(UNMARK, ""), false);
        return (passage.startsWith(plain) ? "" : "… ") + snippet + (passage.endsWith(plain) ? "" : " …");
    }
}
