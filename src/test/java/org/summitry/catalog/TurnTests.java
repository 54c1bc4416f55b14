package org.summitry.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.summitry.RealPostgres;

/** Two instances on one real PostgreSQL want to import. */
class TurnTests {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstHasBegun = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);

    private DriverManagerDataSource database;
    private JdbcTemplate sql;

    @BeforeEach
    void makeDatabase() {
        database = new DriverManagerDataSource(RealPostgres.database(), "postgres", "");
        sql = new JdbcTemplate(database);
    }

    @Test
    void oneImportsAndTheOtherWaits() throws Exception {
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> new Turn(database).take(this::workOfTheFirst));
        assertThat(firstHasBegun.await(1, TimeUnit.MINUTES)).isTrue();
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> new Turn(database).take(() -> done.add("second")));
        await().until(() -> turns(false) == 1);
        assertThat(done).isEmpty();
        firstMayEnd.countDown();
        CompletableFuture.allOf(first, second).get(1, TimeUnit.MINUTES);
        assertThat(done).containsExactly("first", "second");
        assertThat(turns(true)).isZero();
    }

    @Test
    void theTurnOfOneWhoDiesGoesToTheNext() throws Exception {
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> new Turn(database).take(this::workOfTheFirst));
        assertThat(firstHasBegun.await(1, TimeUnit.MINUTES)).isTrue();
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> new Turn(database).take(() -> done.add("second")));
        await().until(() -> turns(false) == 1);
        sql.queryForList("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
                + " and database = (select oid from pg_database where datname = current_database())");
        second.get(1, TimeUnit.MINUTES);
        assertThat(done).containsExactly("second");
        firstMayEnd.countDown();
        assertThat(first).failsWithin(1, TimeUnit.MINUTES);
    }

    @Test
    void aTurnIsGivenBackWhenTheWorkFails() {
        Turn turn = new Turn(database);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> turn.take(() -> {
                    throw new IllegalArgumentException("bad document");
                })))
                .hasMessage("bad document");
        turn.take(() -> done.add("next"));
        assertThat(done).containsExactly("next");
        assertThat(turns(true)).isZero();
    }

    private void workOfTheFirst() {
        firstHasBegun.countDown();
        try {
            assertThat(firstMayEnd.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        done.add("first");
    }

    private int turns(boolean granted) {
        return sql.queryForObject(
                "select count(*) from pg_locks where locktype = 'advisory' and granted = ?"
                        + " and database = (select oid from pg_database where datname = current_database())",
                Integer.class,
                granted);
    }
}
