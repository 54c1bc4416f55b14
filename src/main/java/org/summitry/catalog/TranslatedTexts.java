package org.summitry.catalog;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.TranslatedText.Key;

/** What the catalogue says in other languages than its own. */
@Transactional(readOnly = true)
public interface TranslatedTexts extends JpaRepository<TranslatedText, Key> {}
