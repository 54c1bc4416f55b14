package org.summitry.search;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.summitry.catalog.Article;
import org.summitry.catalog.Passage;

/** What is indexed: articles, which are found and counted, and passages, of which snippets are made. */
final class IndexMapping implements HibernateOrmSearchMappingConfigurer {

    /** To be raised whenever fields or analysis change: an index of another version is built anew. */
    static final int VERSION = 6;

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
