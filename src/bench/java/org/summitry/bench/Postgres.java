package org.summitry.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A real PostgreSQL until the process is ended. Arguments: port, data folder. Its user is {@code postgres}. */
public final class Postgres {

    private Postgres() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres.builder()
                .setPort(Integer.parseInt(arguments[0]))
                .setDataDirectory(Path.of(arguments[1]))
                .setCleanDataDirectory(true)
                .start();
        System.out.println("PostgreSQL answers at port " + arguments[0]);
        new CountDownLatch(1).await();
    }
}
