package org.summitry.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Of several instances on one PostgreSQL one imports at a time; the others wait for their turn and find most files
 * unchanged. The turn is an advisory lock of a connection: who dies gives it back. An embedded database has one instance.
 */
@Component
class ImportTurn {

    private static final Logger LOG = LoggerFactory.getLogger("org.summitry.import");
    /** Any number that nothing else on the database locks; these are the letters SUMMIT. */
    private static final long LOCK = 0x53554D4D4954L;

    private final DataSource database;

    ImportTurn(DataSource database) {
        this.database = database;
    }

    /** Does the work when its turn has come. */
    void take(Runnable work) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            if (isShared(connection)) {
                takeLocked(connection, work);
            } else {
                work.run();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not say whose turn to import it is", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static boolean isShared(Connection connection) throws SQLException {
        return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }

    private static void takeLocked(Connection connection, Runnable work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            LOG.debug("Waiting for the turn to import");
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                work.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }
}
