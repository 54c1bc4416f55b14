package org.summitry.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

/** The summits of the catalogue. */
@Transactional(readOnly = true)
public interface Summits extends JpaRepository<Summit, Long> {

    /**
     * @param slug a summit's name in URLs
     * @return the summit
     */
    Optional<Summit> findBySlug(String slug);

    /** @return all summits, in order of time */
    List<Summit> findAllByOrderByHeldOn();
}
