package org.summitry.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.ArticleTopic;
import org.summitry.catalog.Byline;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Phase;
import tools.jackson.databind.json.JsonMapper;

/** The fields of an article in the index. */
final class ArticleFields implements TypeBinder {

    static final String TITLE = "title";
    static final String TITLE_PLAIN = "titlePlain";
    static final String AUTHOR_NAMES = "authorNames";
    static final String PUBLICATION_NAME = "publicationName";
    static final String BODY = "body";
    static final String BODY_PLAIN = "bodyPlain";
    /** A side of a summit, {@code helsinki-2018.pre}. */
    static final String SIDE = "side";

    static final String TITLE_SORT = "titleSort";
    /** The days of its summit and of its publication and its title as one string: to compare three fields takes longer. */
    static final String SUMMIT_SORT = "summitSort";

    static final String PUBLISHED = "published";

    /** When it came into the collection. */
    static final String IMPORTED = "imported";
    /** Its number in the database, so that all articles can be gone through in order. */
    static final String NUMBER = "number";

    /** All that a list shows of the article, so that finding it costs no query of the database. */
    static final String SUMMARY = "summary";

    /** After all days. */
    private static final String NO_DAY = "~";

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Article.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Article> {
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> titlePlain;
        private final IndexFieldReference<String> authorNames;
        private final IndexFieldReference<String> publicationName;
        private final IndexFieldReference<String> body;
        private final IndexFieldReference<String> bodyPlain;
        private final IndexFieldReference<String> summit;
        private final IndexFieldReference<String> phase;
        private final IndexFieldReference<String> side;
        private final IndexFieldReference<String> topic;
        private final IndexFieldReference<String> author;
        private final IndexFieldReference<String> publication;
        private final IndexFieldReference<String> titleSort;
        private final IndexFieldReference<String> summitSort;
        private final IndexFieldReference<LocalDate> published;
        private final IndexFieldReference<Instant> imported;
        private final IndexFieldReference<Long> number;
        private final IndexFieldReference<String> summary;

        Bridge(IndexSchemaElement schema) {
            title = text(schema, TITLE, IndexAnalysis.ENGLISH);
            titlePlain = text(schema, TITLE_PLAIN, IndexAnalysis.PLAIN);
            authorNames = texts(schema, AUTHOR_NAMES, IndexAnalysis.PLAIN);
            publicationName = text(schema, PUBLICATION_NAME, IndexAnalysis.PLAIN);
            body = texts(schema, BODY, IndexAnalysis.ENGLISH);
            bodyPlain = texts(schema, BODY_PLAIN, IndexAnalysis.PLAIN);
            summit = names(schema, Filter.SUMMIT.parameter());
            phase = names(schema, Filter.PHASE.parameter());
            side = names(schema, SIDE);
            topic = names(schema, Filter.TOPIC.parameter());
            author = names(schema, Filter.AUTHOR.parameter());
            publication = names(schema, Filter.PUBLICATION.parameter());
            titleSort = schema.field(TITLE_SORT, type -> type.asString().sortable(Sortable.YES))
                    .toReference();
            summitSort = schema.field(SUMMIT_SORT, type -> type.asString().sortable(Sortable.YES))
                    .toReference();
            published = schema.field(PUBLISHED, type -> type.asLocalDate().sortable(Sortable.YES))
                    .toReference();
            imported = schema.field(IMPORTED, type -> type.asInstant().sortable(Sortable.YES))
                    .toReference();
            number = schema.field(NUMBER, type -> type.asLong().sortable(Sortable.YES))
                    .toReference();
            summary = schema.field(SUMMARY, type -> type.asString()
                            .projectable(Projectable.YES)
                            .searchable(Searchable.NO)
                            .projectionConverter(
                                    ArticleSummary.class,
                                    (json, context) ->
                                            json == null ? null : JSON.readValue(json, ArticleSummary.class)))
                    .toReference();
        }

        private static IndexFieldReference<String> text(IndexSchemaElement schema, String name, String analyzer) {
            return schema.field(name, type -> type.asString().analyzer(analyzer))
                    .toReference();
        }

        private static IndexFieldReference<String> texts(IndexSchemaElement schema, String name, String analyzer) {
            return schema.field(name, type -> type.asString().analyzer(analyzer))
                    .multiValued()
                    .toReference();
        }

        private static IndexFieldReference<String> names(IndexSchemaElement schema, String name) {
            return schema.field(name, type -> type.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, Article article, TypeBridgeWriteContext context) {
            document.addValue(title, article.getTitle());
            document.addValue(titlePlain, article.getTitle());
            document.addValue(titleSort, article.getTitle());
            document.addValue(summitSort, summitSort(article));
            document.addValue(summary, JSON.writeValueAsString(ArticleSummary.of(article)));
            document.addValue(imported, article.getImportedAt());
            document.addValue(number, article.getId());
            writeNames(document, article);
            writeCoverage(document, article.getCoverage());
            for (Passage passage : article.getPassages()) {
                document.addValue(body, passage.getText());
                document.addValue(bodyPlain, passage.getText());
            }
            for (ArticleTopic one : article.getTopics()) {
                document.addValue(topic, one.getTopic().getSlug());
            }
            article.getPublished().ifPresent(day -> document.addValue(published, day));
        }

        private static String summitSort(Article article) {
            String held = article.getCoverage().stream()
                    .findFirst()
                    .map(one -> one.getSummit().getHeldOn().toString())
                    .orElse(NO_DAY);
            return String.join(
                    " ", held, article.getPublished().map(LocalDate::toString).orElse(NO_DAY), article.getTitle());
        }

        private void writeNames(DocumentElement document, Article article) {
            for (Byline byline : article.getBylines()) {
                document.addValue(authorNames, byline.getAuthor().getName());
                document.addValue(author, byline.getAuthor().getSlug());
            }
            article.getPublication().ifPresent(one -> {
                document.addValue(publicationName, one.getName());
                document.addValue(publication, one.getSlug());
            });
        }

        private void writeCoverage(DocumentElement document, List<Coverage> coverage) {
            if (coverage.isEmpty()) {
                document.addValue(summit, Filter.NO_SUMMIT);
                return;
            }
            for (Coverage one : coverage) {
                String slug = one.getSummit().getSlug();
                document.addValue(summit, slug);
                Phase from = one.getPhase();
                if (from != null) {
                    document.addValue(phase, from.slug());
                    document.addValue(side, slug + "." + from.slug());
                }
            }
        }
    }
}
