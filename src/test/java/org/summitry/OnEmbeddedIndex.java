package org.summitry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A test of the index's own files: it is passed over where Maven's profile {@code opensearch-tests} puts the index on a cluster. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = ".*opensearch.*")
public @interface OnEmbeddedIndex {}
