package org.waybook.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.action.admin.cluster.health.ClusterHealthRequest;
import org.elasticsearch.common.Priority;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.ClassPathNode;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.waybook.elasticsearch.analysis.PublishedAnalysis;

/**
 * One Elasticsearch node as a process.
 *
 * <p>Arguments: the data folder, and the HTTP port (left out or 0: any free one). The first line on standard output is
 * {@code ready http-port=N} once its indices can be searched, or {@code failed SENTENCE} before it ends with status 1.
 * It ends when its standard input ends.
 */
public final class ElasticsearchNode {

    private static final String LOG_FOLDER_PROPERTY = "waybook.elasticsearch.logs";
    private static final List<Class<? extends Plugin>> PLUGINS =
            List.of(Netty4Plugin.class, RootResource.class, IndexDefaults.class, PublishedAnalysis.class);

    /** A predecessor gets {@link #CLOSED_WITHIN} to end and the kernel some more to free its memory. */
    private static final Duration PATIENCE_WITH_PREDECESSOR = Duration.ofSeconds(20);

    private static final Duration CLOSED_WITHIN = Duration.ofSeconds(10);

    /** Indices that take longer to recover answer 503 until then. */
    private static final TimeValue RECOVERED_WITHIN = TimeValue.timeValueSeconds(45);

    /** Never closed, and never collected either, which would close it: it must outlive the node. */
    private static DataFolderLock lockUntilTheProcessEnds;

    private ElasticsearchNode() {}

    /** Starts the node and stays until standard input ends. */
    public static void main(String... arguments) {
        ParentWatch.start(System.in, () -> System.exit(0));
        try {
            Node node = start(NodeArguments.parse(arguments));
            awaitRecovery(node);
            System.out.println("ready http-port=" + httpPort(node));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException | NodeValidationException | RuntimeException failure) {
            System.out.println("failed " + oneSentence(failure));
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static Node start(NodeArguments arguments)
            throws IOException, InterruptedException, NodeValidationException {
        lockUntilTheProcessEnds = DataFolderLock.take(arguments.dataFolder(), PATIENCE_WITH_PREDECESSOR);
        Path configuration = Files.createDirectories(arguments.dataFolder().resolve("config"));
        System.setProperty(
                LOG_FOLDER_PROPERTY, arguments.dataFolder().resolve("logs").toString());
        LogConfigurator.configureESLogging();
        Node node = new ClassPathNode(new Environment(NodeSettings.of(arguments), configuration), PLUGINS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close-node"));
        return node.start();
    }

    /** After a crash a node answers before its indices do; whoever reads "ready" may search at once. */
    private static void awaitRecovery(Node node) {
        ClusterHealthRequest health = new ClusterHealthRequest(RECOVERED_WITHIN)
                .waitForYellowStatus()
                .waitForEvents(Priority.LANGUID)
                .timeout(RECOVERED_WITHIN);
        node.client().admin().cluster().health(health).actionGet();
    }

    private static void close(Node node) {
        try {
            node.close();
            node.awaitClose(CLOSED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException failure) {
            failure.printStackTrace();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int httpPort(Node node) {
        return node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
    }

    private static String oneSentence(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String what = String.valueOf(failure.getMessage());
        String text = root == failure ? what : what + " (" + root + ")";
        return text.lines().findFirst().orElse(text);
    }
}
