package org.summitry.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Readers who ask at once. */
final class Crowd {

    private Crowd() {}

    /** Prints how long they waited. */
    static void report(String what, List<String> urls, int readers) throws Exception {
        long worked = cpu();
        long begun = System.nanoTime();
        long[] times = ask(urls, readers);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%.1f ms of processor a request, asking included%n", (cpu() - worked) / 1e6 / times.length);
        Arrays.sort(times);
        System.out.printf(
                "%d readers, %d times %s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %.0f a second%n",
                readers, times.length, what, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6, times.length / seconds);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static long[] ask(List<String> urls, int readers) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(readers);
        List<Future<Long>> waiting = new ArrayList<>();
        for (String url : urls) {
            waiting.add(crowd.submit(() -> ask(url)));
        }
        long[] times = new long[urls.size()];
        try {
            for (int i = 0; i < times.length; i++) {
                times[i] = waiting.get(i).get();
            }
        } finally {
            crowd.shutdownNow();
        }
        return times;
    }

    /** The plainest client that keeps its connection: it shares the processors with what is measured. */
    private static long ask(String url) throws IOException {
        long begun = System.nanoTime();
        HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        if (connection.getResponseCode() != 200) {
            throw new IOException(connection.getResponseCode() + " for " + url);
        }
        try (InputStream answer = connection.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
        return System.nanoTime() - begun;
    }

    /** Whether an address is answered with 200. */
    static boolean answers(String url) throws IOException {
        return ((HttpURLConnection) URI.create(url).toURL().openConnection()).getResponseCode() == 200;
    }
}
