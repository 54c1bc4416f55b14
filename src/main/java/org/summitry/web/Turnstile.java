package org.summitry.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets costly work in one by one as there are processors, in the order in which it came. Work that shares processors with
 * much other work is all done late; work that waits for its turn is done soon after. Whoever would wait too long is told so.
 */
@Component
public class Turnstile {

    private static final int LONGEST_QUEUE = 200;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore turns;
    private final int longestQueue;
    private final Duration longestWait;
    private final Timer work;
    private final Counter refused;

    @Autowired
    Turnstile(MeterRegistry metrics) {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()), LONGEST_QUEUE, LONGEST_WAIT, metrics);
    }

    Turnstile(int atOnce, int longestQueue, Duration longestWait, MeterRegistry metrics) {
        this.turns = new Semaphore(atOnce, true);
        this.longestQueue = longestQueue;
        this.longestWait = longestWait;
        this.work = Timer.builder("summitry.turnstile.work")
                .description("Searches that were let in")
                .publishPercentileHistogram()
                .register(metrics);
        this.refused = Counter.builder("summitry.turnstile.refused")
                .description("Searches that were not let in, as too many waited already")
                .register(metrics);
        Gauge.builder("summitry.turnstile.waiting", turns, Semaphore::getQueueLength)
                .description("Searches that wait for their turn")
                .register(metrics);
    }

    /**
     * @param asked what costs much; it must not pass the turnstile again
     * @param <T> what comes of it
     * @return what came of it
     * @throws Busy if too many wait already, or it would wait too long
     */
    public <T> T pass(Supplier<T> asked) {
        if (waiting() >= longestQueue && turns.availablePermits() == 0 || !isLetIn()) {
            refused.increment();
            throw new Busy();
        }
        long begun = System.nanoTime();
        try {
            return asked.get();
        } finally {
            work.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            turns.release();
        }
    }

    int waiting() {
        return turns.getQueueLength();
    }

    private boolean isLetIn() {
        try {
            return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
