package org.summitry.search;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.summitry.catalog.Passage;
import org.summitry.catalog.PassageTopic;

/** The fields of a passage in the index. */
final class PassageFields implements TypeBinder {

    static final String TEXT = "text";
    static final String ARTICLE = "article";
    static final String NUMBER = "number";
    static final String TOPIC = "topic";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Passage.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Passage> {
        private final IndexFieldReference<String> text;
        private final IndexFieldReference<String> article;
        private final IndexFieldReference<Integer> number;
        private final IndexFieldReference<String> topic;

        Bridge(IndexSchemaElement schema) {
            text = schema.field(TEXT, type -> type.asString()
                            .analyzer(IndexAnalysis.BOTH)
                            .projectable(Projectable.YES)
                            .highlightable(java.util.Set.of(Highlightable.UNIFIED)))
                    .toReference();
            article = schema.field(ARTICLE, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
            number = schema.field(NUMBER, type -> type.asInteger()
                            .projectable(Projectable.YES)
                            .sortable(Sortable.YES))
                    .toReference();
            topic = schema.field(TOPIC, type -> type.asString()).multiValued().toReference();
        }

        @Override
        public void write(DocumentElement document, Passage passage, TypeBridgeWriteContext context) {
            document.addValue(text, passage.getText());
            document.addValue(article, passage.getArticle().getId().toString());
            document.addValue(number, passage.getNumber());
            for (PassageTopic one : passage.getTopics()) {
                document.addValue(topic, one.getTopic().getSlug());
            }
        }
    }
}
