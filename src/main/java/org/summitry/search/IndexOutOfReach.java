package org.summitry.search;

import java.util.List;
import java.util.function.Supplier;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/** The cluster with the index does not answer: an answer 503 that says when to come again. */
final class IndexOutOfReach extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(IndexOutOfReach.class);

    IndexOutOfReach(Exception failed) {
        super("The search cluster does not answer", failed);
    }

    /** For what is an extra: where the index does not answer there is less of it. */
    static <T> List<T> orNone(Supplier<List<T>> asked) {
        try {
            return asked.get();
        } catch (SearchException failed) {
            LOG.debug("The index does not answer", failed);
            return List.of();
        }
    }
}
