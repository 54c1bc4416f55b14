package org.summitry;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real PostgreSQL for all tests, stopped with them; each program has a database of its own on it. */
public final class RealPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private RealPostgres() {}

    /** Begins when the first test asks for a database. */
    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** @return the address of a new, empty database */
    public static String database() {
        return copyOf("template1");
    }

    /** @return the address of a new database that holds what another, to which nobody is connected, holds */
    public static String copyOf(String other) {
        String name = "test" + DATABASES.incrementAndGet();
        sql().execute("create database " + name + " template " + other);
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    /** @return a way to ask the server itself */
    public static JdbcTemplate sql() {
        return new JdbcTemplate(Server.ONE.getPostgresDatabase());
    }

    static List<String> properties() {
        return List.of(
                "SUMMITRY_DB_URL=" + database(),
                "SUMMITRY_DB_USER=postgres",
                "spring.datasource.hikari.minimum-idle=1");
    }
}
