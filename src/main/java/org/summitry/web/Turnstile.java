package org.summitry.web;

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

    @Autowired
    Turnstile() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()), LONGEST_QUEUE, LONGEST_WAIT);
    }

    Turnstile(int atOnce, int longestQueue, Duration longestWait) {
        this.turns = new Semaphore(atOnce, true);
        this.longestQueue = longestQueue;
        this.longestWait = longestWait;
    }

    /**
     * @param work what costs much; it must not pass the turnstile again
     * @param <T> what comes of it
     * @return what came of it
     * @throws Busy if too many wait already, or it would wait too long
     */
    public <T> T pass(Supplier<T> work) {
        if (waiting() >= longestQueue && turns.availablePermits() == 0 || !isLetIn()) {
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
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
