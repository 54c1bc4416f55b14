package org.summitry.importing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Articles;

/**
 * Imports the folder beside the running site, once it answers; {@code summitry.import-at-start=false} leaves it out. Where
 * there is something to read, those who waited for the start come first. When the program ends, the import is brought to
 * a good end first, so that the next start goes on from there.
 */
@Component
@ConditionalOnProperty(name = "summitry.import-at-start", matchIfMissing = true)
class ImportAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger("org.summitry.import");

    /** Storing some documents together takes less; what takes longer is cut off, as by a power cut. */
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    /** A program that has just started makes its first pages slowly, the more so beside an import. */
    private static final Duration READERS_FIRST = Duration.ofSeconds(3);

    private final Importer importer;
    private final Articles articles;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    ImportAtStart(Importer importer, Articles articles) {
        this.importer = importer;
        this.articles = articles;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread begun = new Thread(this::run, "import");
        begun.setDaemon(true);
        thread = begun;
        begun.start();
    }

    /** Nothing: it begins when the site answers. */
    @Override
    public void start() {}

    @Override
    public boolean isRunning() {
        Thread begun = thread;
        return begun != null && begun.isAlive();
    }

    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public void stop() {
        ending.countDown();
        importer.stop();
        Thread begun = thread;
        try {
            if (begun != null && importer.isStoring()) {
                begun.join(LONGEST_END.toMillis());
            }
            if (importer.isStoring()) {
                LOG.warn("The import does not come to an end and is cut off; the next start makes it good.");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            boolean ended = articles.count() > 0 && ending.await(READERS_FIRST.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                importer.run();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.error("The import stopped; what was stored stays, and the next start goes on from there.", failed);
        }
    }
}
