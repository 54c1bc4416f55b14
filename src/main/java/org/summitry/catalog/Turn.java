package org.summitry.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Who changes the collection or builds its index does so when nobody else does: no other thread here and, of several
 * instances on one PostgreSQL, no other instance. There the turn is an advisory lock of a connection: who dies gives it back.
 * An embedded database has one instance.
 */
@Component
public class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
    /** Any number that nothing else on the database locks; these are the letters SUMMIT. */
    private static final long LOCK = 0x53554D4D4954L;

    private final DataSource database;
    private final ReentrantLock here = new ReentrantLock(true);

    Turn(DataSource database) {
        this.database = database;
    }

    /**
     * Waits for the turn and does the work.
     *
     * @param work what changes the collection or its index
     */
    public void take(Runnable work) {
        here.lock();
        try {
            takeAmongInstances(work);
        } finally {
            here.unlock();
        }
    }

    private void takeAmongInstances(Runnable work) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            if (isShared(connection)) {
                takeLocked(connection, work);
            } else {
                work.run();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not say whose turn it is", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static boolean isShared(Connection connection) throws SQLException {
        return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }

    private static void takeLocked(Connection connection, Runnable work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            LOG.debug("Waiting for the turn");
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                work.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }
}
