package org.summitry.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

/** The topics of the catalogue. */
@Transactional(readOnly = true)
public interface Topics extends JpaRepository<Topic, Long> {

    /**
     * @param slug a topic's name in URLs
     * @return the topic
     */
    Optional<Topic> findBySlug(String slug);

    /** @return all topics, in the catalogue's order */
    List<Topic> findAllByOrderByPlace();
}
