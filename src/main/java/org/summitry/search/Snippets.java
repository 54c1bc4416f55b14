package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String MARK = "<mark>";
    private static final String UNMARK = "</mark>";

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
                .highlighter(this::oneSentence)
                .fetchHits(LOOKED_AT_AN_ARTICLE * articles.size());
        for (List<?> hit : hits) {
            List<Snippet> own = found.computeIfAbsent(Long.valueOf((String) hit.get(0)), any -> new ArrayList<>());
            List<?> fragments = (List<?>) hit.get(2);
            if (own.size() < MOST_AN_ARTICLE && !fragments.isEmpty()) {
                own.add(new Snippet((Integer) hit.get(1), shorten((String) fragments.get(0), (String) hit.get(3))));
            }
        }
        return found;
    }

    private HighlighterFinalStep oneSentence(SearchHighlighterFactory kinds) {
        HighlighterUnifiedOptionsStep sentence = kinds.unified()
                .encoder(HighlighterEncoder.HTML)
                .tag(MARK, UNMARK)
                .numberOfFragments(1)
                .orderByScore(true);
        place.wholeSentences(sentence);
        return sentence;
    }

    /** The sentence with the words; a long one is cut around the first of them. Ellipses show where the passage goes on. */
    private static String shorten(String html, String passage) {
        int from = 0;
        int to = html.length();
        if (to > LONGEST) {
            from = Math.max(0, html.lastIndexOf(' ', Math.max(0, html.indexOf(MARK) - BEFORE_THE_WORD)));
            int last = html.lastIndexOf(' ', Math.min(to, from + LONGEST));
            to = from + LONGEST >= to || last <= from ? to : last;
        }
        String snippet = html.substring(from, to).strip();
        String plain = Parser.unescapeEntities(snippet.replace(MARK, "").replace(UNMARK, ""), false);
        // a phrase is one mark, also where the index marks its words
        String marked = snippet.replace(UNMARK + " " + MARK, " ");
        return (passage.startsWith(plain) ? "" : "… ") + marked + (passage.endsWith(plain) ? "" : " …");
    }
}
