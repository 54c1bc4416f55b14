package org.summitry.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The publications whose articles the collection holds. */
@Transactional(readOnly = true)
public interface Publications extends JpaRepository<Publication, Long> {

    /**
     * @param slug a publication's name in URLs
     * @return the publication
     */
    Optional<Publication> findBySlug(String slug);

    /**
     * @param names publications' names in full, letter by letter
     * @return those of them that there are, the first of each name first
     */
    @Query("select p from Publication p where p.name in :names order by p.id")
    List<Publication> findByNameIn(Collection<String> names);

    /**
     * @param name a publication's name in full, in any case
     * @return the first publication of that name
     */
    Optional<Publication> findFirstByNameIgnoreCase(String name);

    /**
     * @param letter only those whose name begins with this capital, or null for all
     * @param pageable which page
     * @return publications by name, with the number of their articles
     */
    @Query(
            value =
                    """
            select new org.summitry.catalog.Publications$Counted(p.slug, p.name, p.homepage, count(a))
            from Publication p left join Article a on a.publication = p
            where :letter is null or upper(substring(p.name, 1, 1)) = :letter
            group by p.slug, p.name, p.homepage order by upper(p.name), p.slug""",
            countQuery =
                    """
            select count(p) from Publication p
            where :letter is null or upper(substring(p.name, 1, 1)) = :letter""")
    Page<Counted> findCounted(@Nullable String letter, Pageable pageable);

    /**
     * @param pageable which page
     * @return publications by name, with the number of their articles
     */
    default Page<Counted> findCounted(Pageable pageable) {
        return findCounted(null, pageable);
    }

    /** @return the capitals with which publications' names begin, in order */
    @Query("select distinct upper(substring(p.name, 1, 1)) as letter from Publication p order by letter")
    List<String> findLetters();

    /** @return the parts of {@link DatedPart#LENGTH} numbers in which there are publications with articles, in order */
    @Query("select new org.summitry.catalog.DatedPart((p.id - 1) / " + DatedPart.LENGTH + ", max(a.importedAt))"
            + " from Article a join a.publication p group by (p.id - 1) / " + DatedPart.LENGTH
            + " order by (p.id - 1) / " + DatedPart.LENGTH)
    List<DatedPart> findParts();

    /**
     * @param after only publications with greater numbers
     * @param until and none with a greater one than this
     * @return those that have articles, in order of their numbers
     */
    @Query("select new org.summitry.catalog.Dated(p.slug, max(a.importedAt)) from Article a join a.publication p"
            + " where p.id > :after and p.id <= :until group by p.id, p.slug order by p.id")
    List<Dated> findBetween(long after, long until);

    /**
     * A publication with the number of articles.
     *
     * @param slug the name in URLs
     * @param name the name
     * @param homepage its address, or null
     * @param articles how many articles
     */
    record Counted(String slug, String name, @Nullable String homepage, long articles) {}
}
