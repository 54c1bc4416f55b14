package org.summitry.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What one author, or one publication, has in the collection: on which sides, on which topics, and beside whom. */
public interface Contributions extends Repository<Article, Long> {

    /**
     * @param author an author's slug
     * @return how many passages the author's articles have
     */
    @Query("select coalesce(sum(a.passageCount), 0) from Article a join a.bylines b where b.author.slug = :author")
    long countPassagesOfAuthor(String author);

    /**
     * @param publication a publication's slug
     * @return how many passages its articles have
     */
    @Query("select coalesce(sum(a.passageCount), 0) from Article a where a.publication.slug = :publication")
    long countPassagesOfPublication(String publication);

    /**
     * @param author an author's slug
     * @return how much the author wrote about which summit from which side, in order of time, articles about none last
     */
    @Query(
            """
            select new org.summitry.catalog.Contributions$Share(s.slug, s.city, s.heldOn, c.phaseSlug, count(a))
            from Article a join a.bylines b left join a.coverage c left join c.summit s
            where b.author.slug = :author
            group by s.slug, s.city, s.heldOn, c.phaseSlug order by s.heldOn nulls last, c.phaseSlug desc nulls last""")
    List<Share> countSidesOfAuthor(String author);

    /**
     * @param publication a publication's slug
     * @return how much it published about which summit from which side, in order of time, articles about none last
     */
    @Query(
            """
            select new org.summitry.catalog.Contributions$Share(s.slug, s.city, s.heldOn, c.phaseSlug, count(a))
            from Article a left join a.coverage c left join c.summit s
            where a.publication.slug = :publication
            group by s.slug, s.city, s.heldOn, c.phaseSlug order by s.heldOn nulls last, c.phaseSlug desc nulls last""")
    List<Share> countSidesOfPublication(String publication);

    /**
     * @param author an author's slug
     * @return the topics that the author's articles touch, the most discussed first
     */
    @Query(
            """
            select new org.summitry.catalog.Contributions$Discussed(t.topic.slug, t.topic.label, sum(t.passages))
            from Article a join a.bylines b join a.topics t where b.author.slug = :author
            group by t.topic.slug, t.topic.label, t.topic.place order by sum(t.passages) desc, t.topic.place""")
    List<Discussed> countTopicsOfAuthor(String author);

    /**
     * @param publication a publication's slug
     * @return the topics that its articles touch, the most discussed first
     */
    @Query(
            """
            select new org.summitry.catalog.Contributions$Discussed(t.topic.slug, t.topic.label, sum(t.passages))
            from Article a join a.topics t where a.publication.slug = :publication
            group by t.topic.slug, t.topic.label, t.topic.place order by sum(t.passages) desc, t.topic.place""")
    List<Discussed> countTopicsOfPublication(String publication);

    /**
     * In SQL, as none of the articles is asked.
     *
     * @param summits summits' slugs; not empty
     * @param limit how many at the most
     * @return authors on these summits, those with most articles first
     */
    @NativeQuery(
            """
            select u.slug as slug, u.name as name, counted.articles as articles
            from (select b.author_id, count(distinct b.article_id) as articles
              from coverage c join summit s on s.id = c.summit_id join article_author b on b.article_id = c.article_id
              where s.slug in (:summits) group by b.author_id) counted
            join author u on u.id = counted.author_id
            order by counted.articles desc, u.name, u.slug""")
    List<Peer> findAuthors(Collection<String> summits, Limit limit);

    /**
     * @param summits summits' slugs; not empty
     * @param limit how many at the most
     * @return publications on these summits, those with most articles first
     */
    @Query(
            """
            select new org.summitry.catalog.Contributions$Peer(u.slug, u.name, count(distinct a.id))
            from Article a join a.publication u join a.coverage c
            where c.summit.slug in :summits
            group by u.slug, u.name order by count(distinct a.id) desc, u.name, u.slug""")
    List<Peer> findPublications(Collection<String> summits, Limit limit);

    /**
     * How many articles somebody has on a summit from one side.
     *
     * @param summit the summit's slug, or null for articles about none
     * @param city where it was, or null
     * @param heldOn when, or null
     * @param phase {@code pre}, {@code post}, or null where the texts do not tell
     * @param articles how many articles
     */
    record Share(
            @Nullable String summit,
            @Nullable String city,
            @Nullable LocalDate heldOn,
            @Nullable String phase,
            long articles) {

        /** @return city and year, or empty for articles about no summit */
        public String label() {
            return heldOn == null ? "" : city + " " + heldOn.getYear();
        }
    }

    /**
     * How much somebody says on a topic.
     *
     * @param topic the topic's slug
     * @param label its usual name
     * @param passages how many passages
     */
    record Discussed(String topic, String label, long passages) {}

    /**
     * Another who writes about the same.
     *
     * @param slug the name in URLs
     * @param name the name
     * @param articles how many articles about the same
     */
    record Peer(String slug, String name, long articles) {}
}
