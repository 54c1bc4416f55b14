package org.summitry.catalog;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who writes about the summits: which articles stand on a side, which authors, and what these authors speak of. */
@Transactional(readOnly = true)
public interface Voices extends Repository<Article, Long> {

    /**
     * @param summits summits' slugs
     * @param most how many articles of a side at the most
     * @return the first articles of each side of these summits, by title
     */
    @Query(
            """
            select new org.summitry.catalog.Voices$Voice(r.summit, r.phase, null, q.slug, q.title, q.language, u.slug, u.name)
            from (select a.id as id, c.summit.slug as summit, c.phaseSlug as phase,
                    row_number() over (partition by c.summit.id, c.phaseSlug order by a.title, a.id) as rank
                  from Article a join a.coverage c where c.summit.slug in :summits and c.phaseSlug is not null) r
              join Article q on q.id = r.id left join q.publication u
            where r.rank <= :most
            order by r.rank""")
    List<Voice> findOnSides(Collection<String> summits, int most);

    /**
     * @param summits summits' slugs
     * @param authors authors' slugs
     * @param most how many articles of an author on a summit at the most
     * @return the first articles of each of these authors on each of these summits, by title
     */
    @Query(
            """
            select new org.summitry.catalog.Voices$Voice(r.summit, r.phase, r.author, q.slug, q.title, q.language, u.slug, u.name)
            from (select a.id as id, c.summit.slug as summit, c.phaseSlug as phase, b.author.slug as author,
                    row_number() over (partition by b.author.id, c.summit.id order by a.title, a.id) as rank
                  from Article a join a.bylines b join a.coverage c
                  where c.summit.slug in :summits and b.author.slug in :authors) r
              join Article q on q.id = r.id left join q.publication u
            where r.rank <= :most
            order by r.rank""")
    List<Voice> findByAuthors(Collection<String> summits, Collection<String> authors, int most);

    /**
     * @param articles articles' slugs
     * @return their authors, in the order of the bylines; nobody for an article whose author is not stated
     */
    @Query("select new org.summitry.catalog.Voices$Writer(a.slug, u.slug, u.name)"
            + " from Article a join a.bylines b join b.author u where a.slug in :articles order by a.slug, index(b)")
    List<Writer> findWriters(Collection<String> articles);

    /**
     * @param summits summits' slugs
     * @param all whether all authors are wanted
     * @param authors otherwise the slugs of those who are; not empty in any case
     * @param pageable which page
     * @return who wrote about which of these summits, by name and then in order of time
     */
    @Query(
            value =
                    """
            select new org.summitry.catalog.Voices$AuthorOnSummit(u.slug, u.name, s.slug, count(a))
            from Article a join a.bylines b join b.author u join a.coverage c join c.summit s
            where s.slug in :summits and (:all = true or u.slug in :authors)
            group by u.slug, u.name, s.slug, s.heldOn order by u.name, u.slug, s.heldOn""",
            countQuery =
                    """
            select count(distinct concat(u.slug, '.', s.slug))
            from Article a join a.bylines b join b.author u join a.coverage c join c.summit s
            where s.slug in :summits and (:all = true or u.slug in :authors)""")
    Page<AuthorOnSummit> findAuthorsOnSummits(
            Collection<String> summits, boolean all, Collection<String> authors, Pageable pageable);

    /**
     * @param summits summits' slugs
     * @param authors authors' slugs
     * @return the topics that each author's articles about each summit touch
     */
    @Query(
            """
            select distinct new org.summitry.catalog.Voices$Spoken(b.author.slug, c.summit.slug, t.topic.slug)
            from Article a join a.bylines b join a.coverage c join a.topics t
            where c.summit.slug in :summits and b.author.slug in :authors""")
    List<Spoken> findSpoken(Collection<String> summits, Collection<String> authors);

    /**
     * An article as one of those who speak or are silent.
     *
     * @param summit the summit's slug
     * @param phase {@code pre}, {@code post}, or null where the text does not tell
     * @param author the slug of the author by whom it was looked for, or null
     * @param article the article's slug
     * @param title its title
     * @param language the language of its text, as a BCP 47 tag
     * @param publisher the slug of the publication, or null
     * @param publication who published it, or null
     */
    record Voice(
            String summit,
            @Nullable String phase,
            @Nullable String author,
            String article,
            String title,
            String language,
            @Nullable String publisher,
            @Nullable String publication) {}

    /**
     * One of an article's authors.
     *
     * @param article the article's slug
     * @param slug the author's slug
     * @param name the author's name
     */
    record Writer(String article, String slug, String name) {}

    /**
     * That an author wrote about a summit.
     *
     * @param slug the author's slug
     * @param name the author's name
     * @param summit the summit's slug
     * @param articles how many articles
     */
    record AuthorOnSummit(String slug, String name, String summit, long articles) {}

    /**
     * That an author touches a topic when writing about a summit.
     *
     * @param author the author's slug
     * @param summit the summit's slug
     * @param topic the topic's slug
     */
    record Spoken(String author, String summit, String topic) {}
}
