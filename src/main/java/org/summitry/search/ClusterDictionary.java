package org.summitry.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;

/** The words of an index on a cluster, asked by its term suggester, which is Lucene's spelling too. */
@Component
@Profile("opensearch")
class ClusterDictionary implements Dictionary {

    private final EntityManager entities;

    ClusterDictionary(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<String, String> nearest(Collection<String> words) {
        JsonObject answer = Search.session(entities)
                .search(Article.class)
                .extension(ElasticsearchExtension.get())
                .where(index -> index.matchNone())
                .requestTransformer(request -> request.body().add("suggest", question(words)))
                .fetch(0)
                .responseBody();
        return nearest(answer.getAsJsonObject("suggest"));
    }

    /** Asks for each word under its own name, as it stands. */
    private static JsonObject question(Collection<String> words) {
        JsonObject question = new JsonObject();
        for (String word : words) {
            JsonObject term = new JsonObject();
            term.addProperty("field", ArticleFields.BODY_PLAIN);
            term.addProperty("analyzer", "keyword");
            term.addProperty("suggest_mode", "missing");
            term.addProperty("min_word_length", SHORTEST);
            term.addProperty("size", 1);
            JsonObject one = new JsonObject();
            one.addProperty("text", word);
            one.add("term", term);
            question.add(word, one);
        }
        return question;
    }

    private static Map<String, String> nearest(JsonObject suggest) {
        Map<String, String> nearest = new HashMap<>();
        for (Map.Entry<String, JsonElement> word : suggest.entrySet()) {
            for (JsonElement entry : word.getValue().getAsJsonArray()) {
                for (JsonElement option : entry.getAsJsonObject().getAsJsonArray("options")) {
                    nearest.putIfAbsent(
                            word.getKey(), option.getAsJsonObject().get("text").getAsString());
                }
            }
        }
        return nearest;
    }
}
