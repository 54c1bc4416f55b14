package org.summitry.catalog;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

/** The synonyms of the catalogue. */
@Transactional(readOnly = true)
public interface Synonyms extends JpaRepository<Synonym, String> {}
