package org.summitry.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets costly work in one by one as there are processors, in the order in which it came; while a crowd waits, one fewer, and
 * each after a rest as long as the work before it took: so that who reads an article does not notice how many search. Work
 * that shares processors with much other work is all done late; work that waits for its turn is done soon after. Whoever
 * would wait too long is told so, but after the wait: a swarm that is turned away at once asks again at once. Those who came
 * together are told one after another: what tells them all at once keeps who reads waiting.
 */
@Component
public class Turnstile {

    /** Fewer than the threads that answer requests ({@code server.tomcat.threads.max}): who does not wait finds one free. */
    private static final int LONGEST_QUEUE = 200;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** So many wait only where machines ask, or where searchers have to be told to come again soon anyway. */
    private static final int CROWD = 16;

    static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(1);

    private static final Turn HAS_ONE = () -> {};

    private final Semaphore turns;
    private final boolean canKeepOneBack;
    private final AtomicBoolean isOneKeptBack = new AtomicBoolean();
    private final ThreadLocal<Boolean> isInside = ThreadLocal.withInitial(() -> false);
    private final int longestQueue;
    private final Duration longestWait;
    private final Timer work;
    private final Counter refused;

    @Autowired
    Turnstile(MeterRegistry metrics) {
        this(Runtime.getRuntime().availableProcessors(), LONGEST_QUEUE, LONGEST_WAIT, metrics);
    }

    Turnstile(int atOnce, int longestQueue, Duration longestWait, MeterRegistry metrics) {
        this.turns = new Semaphore(atOnce, true);
        this.canKeepOneBack = atOnce > 1;
        this.longestQueue = longestQueue;
        this.longestWait = longestWait;
        this.work = Timer.builder("summitry.turnstile.work")
                .description("Costly work that was let in")
                .publishPercentileHistogram()
                .register(metrics);
        this.refused = Counter.builder("summitry.turnstile.refused")
                .description("Costly work that was not let in, as too much waited already")
                .register(metrics);
        Gauge.builder("summitry.turnstile.waiting", turns, Semaphore::getQueueLength)
                .description("Costly work that waits for its turn")
                .register(metrics);
    }

    /** A turn, which whoever took it gives back. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * @param asked what costs much
     * @param <T> what comes of it
     * @return what came of it
     * @throws Busy if too many wait already, or it would wait too long
     */
    public <T> T pass(Supplier<T> asked) {
        try (Turn turn = enter()) {
            return asked.get();
        }
    }

    /**
     * Waits for a turn of the calling thread, which is to give it back; one that has a turn needs no other.
     *
     * @throws Busy if too many wait already, or it would wait too long
     */
    Turn enter() {
        if (isInside.get()) {
            return HAS_ONE;
        }
        if (waiting() >= longestQueue && turns.availablePermits() == 0 || !isLetIn()) {
            refused.increment();
            throw new Busy();
        }
        isInside.set(true);
        long begun = System.nanoTime();
        return () -> {
            long took = System.nanoTime() - begun;
            work.record(took, TimeUnit.NANOSECONDS);
            isInside.set(false);
            giveBack(took);
        };
    }

    private void giveBack(long took) {
        if (waiting() <= CROWD) {
            turns.release();
            if (isOneKeptBack.compareAndSet(true, false)) {
                turns.release();
            }
        } else if (!canKeepOneBack || !isOneKeptBack.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(Math.min(took, LONGEST_REST), TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(turns::release);
        }
    }

    int waiting() {
        return turns.getQueueLength();
    }

    private boolean isLetIn() {
        try {
            return turns.tryAcquire(patience(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** In milliseconds; between two thirds of the longest wait and all of it. */
    private long patience() {
        long longest = longestWait.toMillis();
        return longest - ThreadLocalRandom.current().nextLong(longest / 3 + 1);
    }
}
