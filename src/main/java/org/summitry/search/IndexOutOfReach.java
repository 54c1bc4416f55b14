package org.summitry.search;

import org.springframework.dao.DataAccessResourceFailureException;

/** The cluster with the index does not answer: an answer 503 that says when to come again. */
final class IndexOutOfReach extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    IndexOutOfReach(Exception failed) {
        super("The search cluster does not answer", failed);
    }
}
