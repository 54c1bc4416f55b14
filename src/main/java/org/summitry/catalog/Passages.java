package org.summitry.catalog;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All passages of the collection. */
public interface Passages extends JpaRepository<Passage, Long> {

    /**
     * @param article an article's slug
     * @return its passages with their topics, in order
     */
    @Query("select distinct p from Passage p left join fetch p.topics t left join fetch t.topic"
            + " where p.article.slug = :article order by p.place")
    List<Passage> findByArticle(String article);

    /**
     * @param articles articles' slugs
     * @return all their passages, in no order
     */
    @Query("select p from Passage p where p.article.slug in :articles")
    List<Passage> findByArticles(Collection<String> articles);

    /**
     * The passages on a topic, in order of time: by summit, before it before after it, then those about no summit.
     *
     * @param topic a topic's slug
     * @param summit only of this summit, or null for all
     * @param phase only from this side, or null for both
     * @param pageable which page
     * @return the passages
     */
    @Query(
            """
            select new org.summitry.catalog.TakePassage(
                t.topic.slug, a.slug, a.title, p.number, p.text, t.words, s.slug, c.phaseSlug)
            from Passage p join p.topics t join p.article a left join a.coverage c left join c.summit s
            where t.topic.slug = :topic
              and (:summit is null or s.slug = :summit) and (:phase is null or c.phaseSlug = :phase)
            order by s.heldOn nulls last, c.phaseSlug desc nulls last, a.title, p.place""")
    Page<TakePassage> findOnTopic(String topic, @Nullable String summit, @Nullable String phase, Pageable pageable);
}
