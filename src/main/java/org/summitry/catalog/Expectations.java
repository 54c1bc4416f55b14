package org.summitry.catalog;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.transaction.annotation.Transactional;

/** The ledger. Readers see an entry while each of its quotations stands in a passage. */
@Transactional(readOnly = true)
public interface Expectations extends JpaRepository<Expectation, Long> {

    /** Holds for entries that readers see. */
    String SHOWN = " (e.before.passage is not null and (e.after.words is null or e.after.passage is not null)) ";

    /** Holds for those of them that are asked for. */
    String CHOSEN = SHOWN + "and s.slug in :summits and t.slug in :topics and e.assessment in :assessments ";

    /**
     * @param summits only of these summits, by slug
     * @param topics only on these topics, by slug
     * @param assessments only assessed so
     * @param pageable which page
     * @return the entries that readers see, in order of their summits and then of the ledger
     */
    @Query(
            value =
                    """
            select e from Expectation e join fetch e.summit s join fetch e.topic t
            join fetch e.before.passage bp join fetch bp.article ba left join fetch ba.publication
            left join fetch e.after.passage ap left join fetch ap.article aa left join fetch aa.publication
            where"""
                            + CHOSEN + "order by s.heldOn, e.place",
            countQuery = "select count(e) from Expectation e join e.summit s join e.topic t where" + CHOSEN)
    Page<Expectation> find(
            Collection<String> summits,
            Collection<String> topics,
            Collection<Assessment> assessments,
            Pageable pageable);

    /**
     * @param summit a summit
     * @param pageable which page
     * @return its entries that readers see, in the ledger's order
     */
    @Query(
            value = "select e from Expectation e where" + SHOWN + "and e.summit = :summit order by e.place",
            countQuery = "select count(e) from Expectation e where" + SHOWN + "and e.summit = :summit")
    @EntityGraph(attributePaths = "topic")
    Page<Expectation> findBySummit(Summit summit, Pageable pageable);

    /**
     * @param limit how many at the most
     * @return entries with both quotations that came out otherwise, else as expected, else in part; of these the most
     *     briefly quoted first
     */
    @Query(
            """
            select e from Expectation e join fetch e.summit join fetch e.topic
            join fetch e.before.passage bp join fetch bp.article ba left join fetch ba.publication
            join fetch e.after.passage ap join fetch ap.article aa left join fetch aa.publication
            where e.assessment in (CONTRADICTED, BORNE_OUT, PARTLY)
            order by case e.assessment when CONTRADICTED then 1 when BORNE_OUT then 2 else 3 end,
              length(e.before.words) + length(e.after.words), e.place""")
    List<Expectation> findTelling(Limit limit);

    /** @return how many entries that readers see there are of each summit, topic and assessment */
    @Query("select new org.summitry.catalog.Expectations$Count(e.summit.slug, e.topic.slug, e.assessment, count(e))"
            + " from Expectation e where" + SHOWN + "group by e.summit.slug, e.topic.slug, e.assessment")
    List<Count> countEntries();

    /**
     * @param files documents' names
     * @return the entries that quote any of them, shown or not; asked for all that an import stores, so that what the
     *     transaction has yet to write is not written for it
     */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select e from Expectation e where e.before.file in :files or e.after.file in :files")
    List<Expectation> findQuoting(Collection<String> files);

    /**
     * How many entries there are.
     *
     * @param summit of which summit, by slug
     * @param topic on which topic, by slug
     * @param assessment assessed how
     * @param entries how many
     */
    record Count(String summit, String topic, Assessment assessment, long entries) {}
}
