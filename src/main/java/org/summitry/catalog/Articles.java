package org.summitry.catalog;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.transaction.annotation.Transactional;

/** All articles of the collection. */
@Transactional(readOnly = true)
public interface Articles extends JpaRepository<Article, Long> {

    /** @return how many articles there are; asked at each start, where understanding a query takes longer than answering it */
    @Override
    @NativeQuery("select count(*) from article")
    long count();

    /**
     * @param slug an article's name in URLs
     * @return the article with its publication
     */
    @Query("select a from Article a left join fetch a.publication where a.slug = :slug")
    Optional<Article> findBySlug(String slug);

    /**
     * @param slugs articles' names in URLs
     * @return those of them that there are, with their publications, in no order
     */
    @EntityGraph(attributePaths = "publication")
    List<Article> findBySlugIn(Collection<String> slugs);

    /**
     * @param textHash SHA-256 of an article's passages
     * @return the article with the same text
     */
    Optional<Article> findByTextHash(String textHash);

    /**
     * @param textHashes SHA-256 of articles' passages
     * @return those of them that articles have
     */
    @Query("select a.textHash from Article a where a.textHash in :textHashes")
    List<String> findTextHashes(Collection<String> textHashes);

    /**
     * @param slug a name in URLs
     * @return whether an article has it that was stored; those that the transaction has yet to write are not asked
     */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    boolean existsBySlug(String slug);

    /**
     * @param slugs names in URLs
     * @return those of them that articles have which were stored
     */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select a.slug from Article a where a.slug in :slugs")
    Set<String> findSlugs(Collection<String> slugs);

    /**
     * @param summit a summit
     * @param phase a side of it
     * @param limit how many at the most
     * @return articles about it from that side, in the order in which they are read
     */
    default List<Article> findTakes(Summit summit, Phase phase, Limit limit) {
        int side = phase.ordinal();
        return findRead(summit.getId(), Coverage.firstOf(side), Coverage.firstOf(side + 1), limit);
    }

    /**
     * In SQL and by all columns of the index: H2 begins with the articles otherwise, goes through them all and sorts them.
     *
     * @param summit a summit's number
     * @param from the least place in its reading order
     * @param to the place after the greatest
     * @param limit how many at the most
     * @return articles about it between these, in the order in which they are read
     */
    @NativeQuery(
            """
            select a.* from coverage c join article a on a.id = c.article_id
            where c.summit_id = :summit and c.reading_order >= :from and c.reading_order < :to
            order by c.summit_id, c.reading_order""")
    List<Article> findRead(Long summit, String from, String to, Limit limit);

    /**
     * Ordered by all columns of the index, because H2 reads an index in order only from its first column on.
     *
     * @param article an article's slug
     * @return for each summit that it is about, which articles are read before and after it
     */
    @Query(
            """
            select new org.summitry.catalog.Articles$Neighbours(c.summit.slug,
              (select b.slug from Article b join b.coverage n
                where n.summit.id = c.summit.id and n.readingOrder < c.readingOrder
                order by n.summit.id desc, n.readingOrder desc limit 1),
              (select b.slug from Article b join b.coverage n
                where n.summit.id = c.summit.id and n.readingOrder > c.readingOrder
                order by n.summit.id, n.readingOrder limit 1))
            from Article a join a.coverage c where a.slug = :article""")
    List<Neighbours> findNeighbours(String article);

    /**
     * In SQL, as H2 begins with all articles otherwise.
     *
     * @param author an author's slug
     * @param pageable which page
     * @return the author's articles, in order of their summits
     */
    @NativeQuery(
            value =
                    """
            select a.* from article_author b join article a on a.id = b.article_id
            where b.author_id = (select id from author where slug = :author)
            order by a.covers_held_on, a.title""",
            countQuery =
                    "select count(*) from article_author where author_id = (select id from author where slug = :author)")
    Page<Article> findByAuthor(String author, Pageable pageable);

    /**
     * @param publication a publication's slug
     * @param pageable which page
     * @return its articles, in order of their summits
     */
    @Query(
            value =
                    "select a from Article a join fetch a.publication p where p.slug = :publication order by a.coversHeldOn, a.title",
            countQuery = "select count(a) from Article a where a.publication.slug = :publication")
    Page<Article> findByPublication(String publication, Pageable pageable);

    /**
     * @return how many articles each summit has from each side
     */
    @NativeQuery(
            """
            select s.slug as summit, nullif(kept.phase, '') as phase, kept.articles as articles, kept.passages as passages
            from tally kept join summit s on s.id = kept.summit_id where kept.topic_id = 0""")
    List<SideCount> countSides();

    /**
     * @return how many passages touch each topic, by summit and phase; passages of articles about no summit included
     */
    @NativeQuery(
            """
            select t.slug as topic, s.slug as summit, nullif(kept.phase, '') as phase, kept.passages as passages,
              kept.articles as articles
            from tally kept join topic t on t.id = kept.topic_id left join summit s on s.id = kept.summit_id""")
    List<TopicCount> countTopics();

    /**
     * @param ids articles
     * @return their titles, in order
     */
    @Query("select new org.summitry.catalog.Articles$Titled(a.slug, a.title) from Article a where a.id in :ids"
            + " order by a.title")
    List<Titled> findTitles(Collection<Long> ids);

    /**
     * @param last only articles with greater numbers
     * @param most how many at the most
     * @return their numbers, in order
     */
    @Query("select a.id from Article a where a.id > :last order by a.id")
    List<Long> findNumbers(long last, Limit most);

    /**
     * @param ids articles
     * @return those of them that there are, with their publications, in no order
     */
    @EntityGraph(attributePaths = "publication")
    List<Article> findByIdIn(Collection<Long> ids);

    /** @return the parts of {@link DatedPart#LENGTH} numbers in which there are articles, in order */
    @Query("select new org.summitry.catalog.DatedPart((a.id - 1) / " + DatedPart.LENGTH + ", max(a.importedAt))"
            + " from Article a group by (a.id - 1) / " + DatedPart.LENGTH + " order by (a.id - 1) / "
            + DatedPart.LENGTH)
    List<DatedPart> findParts();

    /**
     * @param after only articles with greater numbers
     * @param until and none with a greater one than this
     * @return the articles, in order of their numbers
     */
    @Query("select new org.summitry.catalog.Dated(a.slug, a.importedAt) from Article a"
            + " where a.id > :after and a.id <= :until order by a.id")
    List<Dated> findBetween(long after, long until);

    /** @return the summits that articles are about */
    @Query("select new org.summitry.catalog.Dated(c.summit.slug, max(a.importedAt)) from Article a join a.coverage c"
            + " group by c.summit.slug")
    List<Dated> findSummitsCovered();

    /**
     * The articles beside an article, within a summit.
     *
     * @param summit the summit's slug
     * @param previous the slug of the one before it, or null
     * @param next the slug of the one after it, or null
     */
    record Neighbours(String summit, @Nullable String previous, @Nullable String next) {}

    /**
     * An article's title and nothing else of it.
     *
     * @param slug the article's slug
     * @param title the title
     */
    record Titled(String slug, String title) {}

    /**
     * How many articles a summit has from one side.
     *
     * @param summit the summit's slug
     * @param phase {@code pre}, {@code post}, or null where the texts do not tell
     * @param articles how many articles
     * @param passages how many passages they have
     */
    record SideCount(String summit, @Nullable String phase, long articles, long passages) {}

    /**
     * How many passages touch a topic.
     *
     * @param topic the topic's slug
     * @param summit the summit's slug, or null for articles about none
     * @param phase {@code pre}, {@code post}, or null where the texts do not tell
     * @param passages how many passages
     * @param articles how many articles they stand in
     */
    record TopicCount(String topic, @Nullable String summit, @Nullable String phase, long passages, long articles) {}
}
