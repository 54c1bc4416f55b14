package org.summitry.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The persons whom sources name as writers. */
public interface Authors extends JpaRepository<Author, Long> {

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
     * @param pageable which page
     * @return authors by name, with the number of their articles
     */
    @Query(
            value = "select new org.summitry.catalog.Authors$Counted(u.slug, u.name, count(a)) from Article a"
                    + " join a.bylines b join b.author u group by u.slug, u.name order by u.name",
            countQuery = "select count(distinct b.author) from Article a join a.bylines b")
    Page<Counted> findCounted(Pageable pageable);

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
