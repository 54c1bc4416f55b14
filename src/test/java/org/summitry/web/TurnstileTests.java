package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Costly work takes turns. */
class TurnstileTests {

    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void workIsDoneInTheOrderInWhichItCame() {
        Turnstile turnstile = new Turnstile(1, 10, Duration.ofSeconds(30), new SimpleMeterRegistry());
        List<String> order = new CopyOnWriteArrayList<>();
        CompletableFuture<?> first = occupy(turnstile);
        CompletableFuture<?> second = CompletableFuture.runAsync(() -> turnstile.pass(() -> order.add("second")));
        Awaitility.await().until(() -> turnstile.waiting() == 1);
        CompletableFuture<?> third = CompletableFuture.runAsync(() -> turnstile.pass(() -> order.add("third")));
        Awaitility.await().until(() -> turnstile.waiting() == 2);
        done.countDown();
        CompletableFuture.allOf(first, second, third).join();
        assertThat(order).containsExactly("second", "third");
    }

    @Test
    void whoWouldWaitTooLongIsTurnedAway() {
        Turnstile turnstile = new Turnstile(1, 10, Duration.ofMillis(1), new SimpleMeterRegistry());
        CompletableFuture<?> first = occupy(turnstile);
        assertThatThrownBy(() -> turnstile.pass(() -> "late")).isInstanceOf(Busy.class);
        done.countDown();
        first.join();
        assertThat(turnstile.<String>pass(() -> "in time")).isEqualTo("in time");
    }

    @Test
    void thoseWhoCameTogetherAreTurnedAwayOneAfterAnotherAndNoneBeforeTwoThirdsOfTheWait() throws InterruptedException {
        Duration longest = Duration.ofMillis(900);
        Turnstile turnstile = new Turnstile(1, 100, longest, new SimpleMeterRegistry());
        CompletableFuture<?> first = occupy(turnstile);
        List<Duration> waits = new CopyOnWriteArrayList<>();
        ExecutorService crowd = Executors.newCachedThreadPool();
        for (int i = 0; i < 40; i++) {
            crowd.execute(() -> {
                long came = System.nanoTime();
                assertThatThrownBy(() -> turnstile.pass(() -> "late")).isInstanceOf(Busy.class);
                waits.add(Duration.ofNanos(System.nanoTime() - came));
            });
        }
        crowd.shutdown();
        assertThat(crowd.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        done.countDown();
        first.join();
        assertThat(waits).hasSize(40);
        Duration shortest = Collections.min(waits);
        assertThat(shortest).isGreaterThanOrEqualTo(longest.multipliedBy(2).dividedBy(3));
        assertThat(Collections.max(waits).minus(shortest)).isGreaterThan(longest.dividedBy(9));
    }

    @Test
    void aQueueThatIsLongEnoughTakesNobodyMore() {
        Turnstile turnstile = new Turnstile(1, 0, Duration.ofSeconds(30), new SimpleMeterRegistry());
        CompletableFuture<?> first = occupy(turnstile);
        assertThatThrownBy(() -> turnstile.pass(() -> "one too many")).isInstanceOf(Busy.class);
        done.countDown();
        first.join();
    }

    @Test
    void workThatFailsGivesItsTurnBack() {
        Turnstile turnstile = new Turnstile(1, 10, Duration.ofMillis(1), new SimpleMeterRegistry());
        assertThatThrownBy(() -> turnstile.pass(() -> {
                    throw new IllegalStateException("failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turnstile.<String>pass(() -> "next")).isEqualTo("next");
    }

    @Test
    void whoHasATurnNeedsNoOther() {
        Turnstile turnstile = new Turnstile(1, 10, Duration.ofMillis(1), new SimpleMeterRegistry());
        assertThat(turnstile.<String>pass(() -> turnstile.pass(() -> "inside"))).isEqualTo("inside");
        assertThat(turnstile.<String>pass(() -> "next")).isEqualTo("next");
    }

    @Test
    void whileACrowdWaitsATurnIsKeptBackForThoseWhoNeedNone() {
        Turnstile turnstile = new Turnstile(2, 100, Duration.ofSeconds(30), new SimpleMeterRegistry());
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger mostAtWork = new AtomicInteger();
        CompletableFuture<?>[] first = {occupy(turnstile), occupy(turnstile)};
        ExecutorService crowd = Executors.newCachedThreadPool();
        CountDownLatch crowdMayGoOn = new CountDownLatch(1);
        List<CompletableFuture<?>> waiting = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            waiting.add(CompletableFuture.runAsync(
                    () -> turnstile.pass(() -> {
                        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                        await(crowdMayGoOn);
                        return atWork.decrementAndGet();
                    }),
                    crowd));
        }
        Awaitility.await().until(() -> turnstile.waiting() == 40);
        done.countDown();
        CompletableFuture.allOf(first).join();
        Awaitility.await().until(() -> turnstile.waiting() == 39);
        assertThat(mostAtWork).hasValue(1);
        crowdMayGoOn.countDown();
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
        crowd.shutdown();
        bothTurnsAreThereAgain(turnstile);
    }

    @Test
    void whileACrowdWaitsTheNextWorkBeginsAfterARestAsLongAsTheLast() {
        Turnstile turnstile = new Turnstile(1, 100, Duration.ofSeconds(30), new SimpleMeterRegistry());
        CompletableFuture<?> first = occupy(turnstile);
        ExecutorService crowd = Executors.newCachedThreadPool();
        List<Long> begun = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<?>> waiting = new ArrayList<>();
        long firstWasAtWork = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            waiting.add(CompletableFuture.runAsync(() -> turnstile.pass(() -> begun.add(System.nanoTime())), crowd));
        }
        Awaitility.await().until(() -> turnstile.waiting() == 20);
        long firstEnds = System.nanoTime();
        done.countDown();
        first.join();
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
        crowd.shutdown();
        assertThat(begun.get(0) - firstEnds)
                .isGreaterThanOrEqualTo(Math.min(firstEnds - firstWasAtWork, Turnstile.LONGEST_REST));
    }

    private static void bothTurnsAreThereAgain(Turnstile turnstile) {
        CyclicBarrier both = new CyclicBarrier(2);
        CompletableFuture<?>[] two = new CompletableFuture<?>[2];
        for (int i = 0; i < two.length; i++) {
            two[i] = CompletableFuture.runAsync(() -> turnstile.pass(() -> {
                try {
                    return both.await(30, TimeUnit.SECONDS);
                } catch (Exception alone) {
                    throw new IllegalStateException(alone);
                }
            }));
        }
        CompletableFuture.allOf(two).join();
    }

    private CompletableFuture<?> occupy(Turnstile turnstile) {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<?> work = CompletableFuture.runAsync(() -> turnstile.pass(() -> {
            begun.countDown();
            await(done);
            return "done";
        }));
        await(begun);
        return work;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
