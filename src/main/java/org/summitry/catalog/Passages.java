package org.summitry.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** All passages of the collection. */
@Transactional(readOnly = true)
public interface Passages extends JpaRepository<Passage, Long> {

    /** @return how many passages there are; asked at each start, where understanding a query takes longer than answering it */
    @Override
    @NativeQuery("select count(*) from passage")
    long count();

    /**
     * @param article an article's slug
     * @return its passages with their topics, in order
     */
    @Query("select distinct p from Passage p left join fetch p.topics t left join fetch t.topic"
            + " where p.article.id = (select a.id from Article a where a.slug = :article) order by p.place")
    List<Passage> findByArticle(String article);

    /**
     * @param articles articles' slugs
     * @return all their passages, in no order
     */
    @Query("select p from Passage p where p.article.id in (select a.id from Article a where a.slug in :articles)")
    List<Passage> findByArticles(Collection<String> articles);

    /**
     * @param articles articles' numbers
     * @return all their passages with their topics, in order within each article
     */
    @Query("select distinct p from Passage p left join fetch p.topics t left join fetch t.topic"
            + " where p.article.id in :articles order by p.place")
    List<Passage> findOf(Collection<Long> articles);

    /**
     * @param articles articles' numbers
     * @return the first passage of each, in no order
     */
    @Query("select p from Passage p where p.article.id in :articles and p.place = 1")
    List<Passage> findOpenings(Collection<Long> articles);

    /**
     * @param article an article
     * @param number a passage's number in it
     * @return the passage
     */
    Optional<Passage> findByArticleAndNumber(Article article, int number);

    /** Passages on a topic, of one summit or one side where these are asked for. */
    String ON_TOPIC =
            """
             from Passage p join p.topics t join p.article a left join a.coverage c left join c.summit s
            where t.topic.slug = :topic
              and (:summit is null or s.slug = :summit) and (:phase is null or c.phaseSlug = :phase)
            """;

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
            value = "select new org.summitry.catalog.TakePassage("
                    + "t.topic.slug, a.slug, a.title, a.language, p.number, p.text, t.words, s.slug, c.phaseSlug)"
                    + ON_TOPIC + "order by s.heldOn nulls last, c.phaseSlug desc nulls last, a.title, p.place",
            countQuery = "select count(p)" + ON_TOPIC)
    Page<TakePassage> findOnTopic(String topic, @Nullable String summit, @Nullable String phase, Pageable pageable);

    /**
     * What is said on a topic through all summits: of each side the first articles only, in the order of
     * {@link #findOnTopic}. Articles are ranked and not their passages, of which there are many more.
     *
     * @param topic a topic's slug
     * @param most how many articles of a side at the most
     * @return their passages on the topic, in order of time, those about no summit last
     */
    @Query(
            """
            select new org.summitry.catalog.TakePassage(
                t.topic.slug, r.article, r.title, r.language, q.number, q.text, t.words, r.summit, r.phase)
            from (select a.id as id, a.slug as article, a.title as title, a.language as language,
                    s.slug as summit, s.heldOn as heldOn, c.phaseSlug as phase,
                    row_number() over (partition by s.id, c.phaseSlug order by a.title, a.id) as rank
                  from Article a join a.topics d left join a.coverage c left join c.summit s
                  where d.topic.slug = :topic) r
              join Passage q on q.article.id = r.id join q.topics t
            where r.rank <= :most and t.topic.slug = :topic
            order by r.heldOn nulls last, r.phase desc nulls last, r.rank, q.place""")
    List<TakePassage> findTrajectory(String topic, int most);

    /**
     * The first passages of some takes.
     *
     * @param summits the summits' slugs of these takes
     * @param topics their topics' slugs
     * @param takes the takes themselves: {@code helsinki-2018.pre/syria}
     * @param most how many passages of a take at the most
     * @return the passages, in order of time and of the topics
     */
    @Query(
            """
            select new org.summitry.catalog.TakePassage(
                r.topic, r.article, r.title, q.article.language, q.number, q.text, r.words, r.summit, r.phase)
            from (select p.id as id, t.topic.slug as topic, t.topic.place as topicPlace, t.words as words,
                    a.slug as article, a.title as title, c.summit.slug as summit,
                    c.summit.heldOn as heldOn, c.phaseSlug as phase,
                    row_number() over (partition by c.summit.id, c.phaseSlug, t.topic.id
                      order by a.title, a.id, p.place) as rank
                  from Passage p join p.topics t join p.article a join a.coverage c
                  where t.topic.slug in :topics and c.summit.slug in :summits
                    and concat(c.summit.slug, '.', c.phaseSlug, '/', t.topic.slug) in :takes) r
              join Passage q on q.id = r.id
            where r.rank <= :most
            order by r.heldOn, r.phase desc, r.topicPlace, r.rank""")
    List<TakePassage> findFirstOf(
            Collection<String> summits, Collection<String> topics, Collection<String> takes, int most);
}
