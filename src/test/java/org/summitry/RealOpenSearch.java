package org.summitry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/**
 * A real OpenSearch node in a process of its own; the one that all tests share is stopped with them, and each program has indexes
 * of its own on it.
 */
public final class RealOpenSearch implements AutoCloseable {

    private static final AtomicInteger PREFIXES = new AtomicInteger();

    private final Process process;
    private final int port;

    private RealOpenSearch(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Begins when the first test asks for an index. */
    private static final class Shared {
        static final RealOpenSearch ONE = start();
    }

    static List<String> properties() {
        return List.of(
                "SUMMITRY_SEARCH_HOSTS=" + Shared.ONE.address(),
                "SUMMITRY_SEARCH_PREFIX=test" + PREFIXES.incrementAndGet());
    }

    /** @return a node that answers */
    public static RealOpenSearch start() {
        try {
            Path folder = TemporaryData.folder("opensearch");
            int port = ProgramOfItsOwn.freePort();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "@target/opensearch.args",
                            "src/test/opensearch/org/summitry/OpenSearchNode.java",
                            "test",
                            String.valueOf(port),
                            String.valueOf(ProgramOfItsOwn.freePort()),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Files.createFile(folder.resolve("log")).toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            RealOpenSearch node = new RealOpenSearch(process, port);
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(node::answers);
            return node;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @return where it answers */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("OpenSearch did not start; mvn -Popensearch-tests writes its class path");
        }
        try {
            URI health = URI.create(address() + "/_cluster/health?wait_for_status=yellow");
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The node is gone at once, as by a power cut. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
