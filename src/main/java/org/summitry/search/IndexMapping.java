package org.summitry.search;

import java.util.Map;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.summitry.catalog.Article;
import org.summitry.catalog.Passage;

/** What is indexed: articles, which are found and counted, and passages, of which snippets are made. */
final class IndexMapping implements HibernateOrmSearchMappingConfigurer {

    /** To be raised whenever fields or analysis change: an index of another version is built anew. */
    static final int VERSION = 7;

    /** Sets what is the same wherever the index lies. */
    static void into(Map<String, Object> properties) {
        properties.put("hibernate.search.mapping.configurer", new IndexMapping());
        // all of the mapping is below; looking through the jar for annotations would hold up each start
        properties.put("hibernate.search.mapping.process_annotations", false);
        properties.put("hibernate.search.indexing.listeners.enabled", false);
    }

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var types = context.programmaticMapping();
        var article = types.type(Article.class);
        article.binder(new ArticleFields());
        article.indexed().index("articles");
        var passage = types.type(Passage.class);
        passage.binder(new PassageFields());
        passage.indexed().index("passages");
    }
}
