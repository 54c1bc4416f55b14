package org.summitry.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Lets all processors read and classify documents while one thread stores them in their order. */
final class ReadAhead implements AutoCloseable {

    /** How many may be read and wait; what they take of memory does not grow with the folder. */
    private static final int MOST = 64;

    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                Thread thread = new Thread(work, "reading");
                thread.setDaemon(true);
                return thread;
            });

    /**
     * @param items what is to be worked on
     * @param work done by any thread, ahead of its turn
     * @param use done by the caller's thread, in the order of the items; what the work threw is told when it is asked for
     */
    <T, R> void each(List<T> items, Function<T, Callable<R>> work, BiConsumer<T, Future<R>> use) {
        Deque<Future<R>> ahead = new ArrayDeque<>();
        int next = 0;
        for (T item : items) {
            while (next < items.size() && ahead.size() < MOST) {
                ahead.add(workers.submit(work.apply(items.get(next++))));
            }
            use.accept(item, ahead.remove());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
