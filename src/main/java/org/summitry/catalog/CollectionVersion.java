package org.summitry.catalog;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which version of the collection is shown. Instances on the same database may import, so each looks every two seconds
 * whether the last import is still the one that it knows.
 */
@Component
public class CollectionVersion {

    private static final Logger LOG = LoggerFactory.getLogger(CollectionVersion.class);
    private static final long LOOK_EVERY_MILLIS = 2000;
    private static final String LAST_RUN =
            "select id, finished is not null as done from import_run order by id desc fetch first 1 row only";

    private final JdbcClient database;
    private final TransactionTemplate reading;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicInteger endedHere = new AtomicInteger();
    private volatile Run last = new Run(0, true);

    /** The last run of the importer, by the number that all instances see. */
    private record Run(long id, boolean done) {}

    CollectionVersion(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        // looks where the pages read, so that no page is kept that a replica made before it had what the import stored
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return its name here, for as long as nothing changes; while an import changes the collection article by article,
     *     another name every two seconds
     */
    public String now() {
        Run run = last;
        String name = run.id + "." + endedHere.get();
        return run.done ? name : name + "." + clock.millis() / LOOK_EVERY_MILLIS;
    }

    /** Looks at the database; one that cannot be reached leaves what is known. */
    @Scheduled(fixedDelay = LOOK_EVERY_MILLIS)
    void look() {
        try {
            Run found = Objects.requireNonNull(reading.execute(
                    any -> database.sql(LAST_RUN).query(Run.class).optional().orElse(last)));
            if (!found.equals(last)) {
                last = found;
                events.publishEvent(new CollectionChanged());
            }
        } catch (DataAccessException | TransactionException gone) {
            LOG.debug("The database does not tell which import was the last", gone);
        }
    }

    @EventListener(ImportFinished.class)
    void ended() {
        endedHere.incrementAndGet();
        events.publishEvent(new CollectionChanged());
    }
}
