package org.summitry.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query as a condition of JPQL over {@code Article a}; whatever a reader typed is a bound parameter. */
final class Conditions {

    private static final int MOST_WORDS = 10;
    private static final String HAS_WORD =
            "(lower(a.title) like :%1$s escape '!' or exists (select 1 from Passage p where p.article = a and lower(p.text) like :%1$s escape '!')"
                    + " or exists (select 1 from Article x join x.bylines b where x = a and lower(b.author.name) like :%1$s escape '!'))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param query the query
     * @param except a filter whose own values do not count, or null
     */
    Conditions(Query query, @Nullable Filter except) {
        addWords(query.words());
        addCoverage(
                except == Filter.SUMMIT ? Set.of() : query.values(Filter.SUMMIT),
                except == Filter.PHASE ? Set.of() : query.values(Filter.PHASE));
        add(
                query,
                Filter.TOPIC,
                except,
                "exists (select 1 from Article x join x.topics t where x = a and t.topic.slug in :topic)");
        add(
                query,
                Filter.AUTHOR,
                except,
                "exists (select 1 from Article x join x.bylines b where x = a and b.author.slug in :author)");
        add(query, Filter.PUBLICATION, except, "a.publication.slug in :publication");
    }

    private void addWords(String words) {
        List<String> each = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < each.size(); i++) {
            conditions.add(HAS_WORD.formatted("word" + i));
            parameters.put("word" + i, "%" + each.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
    }

    /** A summit and a phase together mean that side of that summit. */
    private void addCoverage(Set<String> summits, Set<String> phases) {
        List<String> parts = new ArrayList<>();
        if (!summits.isEmpty()) {
            parts.add("c.summit.slug in :summit");
            parameters.put("summit", summits);
        }
        if (!phases.isEmpty()) {
            parts.add("c.phaseSlug in :phase");
            parameters.put("phase", phases);
        }
        if (!parts.isEmpty()) {
            String covered = "exists (select 1 from Article x join x.coverage c where x = a and "
                    + String.join(" and ", parts) + ")";
            boolean orNone = summits.contains(Filter.NO_SUMMIT) && phases.isEmpty();
            conditions.add(orNone ? "(a.coverage is empty or " + covered + ")" : covered);
        }
    }

    private void add(Query query, Filter filter, @Nullable Filter except, String condition) {
        if (filter != except && !query.values(filter).isEmpty()) {
            conditions.add(condition);
            parameters.put(filter.parameter(), query.values(filter));
        }
    }

    /** " where …", or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** " where … and more", for a count that needs a condition of its own. */
    String whereAlso(String condition) {
        return where().isEmpty() ? " where " + condition : where() + " and " + condition;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
