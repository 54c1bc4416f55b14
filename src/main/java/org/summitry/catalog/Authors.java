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

/** The persons whom sources name as writers. */
@Transactional(readOnly = true)
public interface Authors extends JpaRepository<Author, Long> {

    /** Holds for authors with articles. In SQL, as bylines alone are asked, and none of the articles. */
    String PUBLISHED = " exists (select 1 from article_author b where b.author_id = u.id) ";

    /** Holds for all authors where no letter is asked for. */
    String ITS_LETTER =
            " (cast(:letter as varchar) is null or upper(substring(u.name, 1, 1)) = cast(:letter as varchar)) ";

    /**
     * @param slug an author's name in URLs
     * @return the author
     */
    Optional<Author> findBySlug(String slug);

    /**
     * @param slugs names in URLs
     * @return the authors who have them, by name
     */
    List<Author> findBySlugInOrderByName(Collection<String> slugs);

    /**
     * @param letter only those whose name begins with this capital, or null for all
     * @param pageable which page
     * @return authors by name, with the number of their articles
     */
    @NativeQuery(
            value =
                    """
            select u.slug as slug, u.name as name, counted.articles as articles
            from (select author_id, count(*) as articles from article_author group by author_id) counted
              join author u on u.id = counted.author_id
            where """
                            + ITS_LETTER + "order by upper(u.name), u.slug",
            countQuery = "select count(*) from author u where " + PUBLISHED + "and " + ITS_LETTER)
    Page<Counted> findCounted(@Nullable String letter, Pageable pageable);

    /**
     * @param pageable which page
     * @return authors by name, with the number of their articles
     */
    default Page<Counted> findCounted(Pageable pageable) {
        return findCounted(null, pageable);
    }

    /** @return the capitals with which authors' names begin, in order */
    @NativeQuery("select distinct upper(substring(u.name, 1, 1)) as letter from author u where " + PUBLISHED
            + "order by letter")
    List<String> findLetters();

    /** @return the parts of {@link DatedPart#LENGTH} numbers in which there are authors, in order */
    @Query("select new org.summitry.catalog.DatedPart((u.id - 1) / " + DatedPart.LENGTH + ", max(a.importedAt))"
            + " from Article a join a.bylines b join b.author u group by (u.id - 1) / " + DatedPart.LENGTH
            + " order by (u.id - 1) / " + DatedPart.LENGTH)
    List<DatedPart> findParts();

    /**
     * @param after only authors with greater numbers
     * @param until and none with a greater one than this
     * @return the authors, in order of their numbers
     */
    @Query("select new org.summitry.catalog.Dated(u.slug, max(a.importedAt)) from Article a join a.bylines b"
            + " join b.author u where u.id > :after and u.id <= :until group by u.id, u.slug order by u.id")
    List<Dated> findBetween(long after, long until);

    /**
     * @param author an author's slug
     * @return the roles that sources give the author, without repetition
     */
    @Query("select distinct b.role from Article a join a.bylines b"
            + " where b.author.slug = :author and b.role is not null order by b.role")
    List<String> findRoles(String author);

    /**
     * An author with the number of articles.
     *
     * @param slug the name in URLs
     * @param name the name
     * @param articles how many articles
     */
    record Counted(String slug, String name, long articles) {}
}
