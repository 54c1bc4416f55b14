package org.summitry.catalog;

import org.springframework.data.jpa.repository.JpaRepository;

/** The synonyms of the catalogue. */
public interface Synonyms extends JpaRepository<Synonym, String> {}
