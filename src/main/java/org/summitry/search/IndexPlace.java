package org.summitry.search;

import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/**
 * Where the index is: in a folder of this instance ({@link IndexFolder}), or on a cluster that several instances share
 * ({@link IndexCluster}). What differs between the two is here and in {@link Dictionary}.
 */
interface IndexPlace extends HibernatePropertiesCustomizer {

    /** Whether the index is whole and of this mapping; between a change and its end it is not. */
    boolean isSealed();

    /** Notes that the index is whole: from now on it is kept. */
    void seal();

    /** Notes that the index is being changed: if the program is killed meanwhile, it is built anew. */
    void unseal();

    /** Whether it is on a cluster, which may be out of reach, and which puts its segments together itself. */
    boolean isOnCluster();

    /** Makes fragments whole sentences, however long. */
    void wholeSentences(HighlighterUnifiedOptionsStep fragments);
}
