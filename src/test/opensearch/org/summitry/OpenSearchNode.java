package org.summitry;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/**
 * A real OpenSearch node in a JVM of its own, without an installation. Arguments: its name, HTTP port, transport port, data
 * folder and, for a cluster of several, the transport ports of the nodes that begin it, with commas, the same at each.
 *
 * <p>Its libraries are not the program's, so it is started from its source: {@code mvn -Popensearch-tests initialize} writes
 * their class path down, and then {@code java -Xmx512m @target/opensearch.args
 * src/test/opensearch/org/summitry/OpenSearchNode.java one 9201 9301 /tmp/one 9301,9302,9303} starts one of three nodes.
 */
public final class OpenSearchNode extends Node {

    private OpenSearchNode(Settings settings, String name) {
        super(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> name),
                List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, ReindexPlugin.class),
                false);
    }

    public static void main(String[] args) throws Exception {
        OpenSearchNode node = new OpenSearchNode(settings(args), args[0]);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                node.close();
            } catch (IOException failed) {
                failed.printStackTrace();
            }
            stopped.countDown();
        }));
        node.start();
        System.out.println("OpenSearch node " + args[0] + " answers at http://127.0.0.1:" + args[1]);
        stopped.await();
    }

    private static Settings settings(String[] args) {
        Settings.Builder settings = Settings.builder()
                .put("cluster.name", "summitry")
                .put("node.name", args[0])
                .put("path.home", args[3])
                .put("path.data", args[3] + "/data")
                .put("path.logs", args[3] + "/logs")
                .put("network.host", "127.0.0.1")
                .put("http.port", args[1])
                .put("transport.port", args[2])
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("node.store.allow_mmap", false)
                // a disk that others have filled must not make the indexes read-only
                .put("cluster.routing.allocation.disk.threshold_enabled", false);
        if (args.length < 5) {
            return settings.put("discovery.type", "single-node").build();
        }
        List<String> hosts = Arrays.stream(args[4].split(",")).map(port -> "127.0.0.1:" + port).toList();
        return settings.putList("discovery.seed_hosts", hosts)
                .putList("cluster.initial_cluster_manager_nodes", hosts)
                .build();
    }
}
