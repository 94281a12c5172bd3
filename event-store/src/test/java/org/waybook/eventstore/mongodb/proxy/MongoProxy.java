package org.waybook.eventstore.mongodb.proxy;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.waybook.eventstore.mongodb.MongoServerForTests;

/**
 * A proxy on loopback before one MongoDB server, through which the log's inserts and reads meet the faults of a plan.
 * Clients must connect to it directly; behind it is a single server or the primary of a replica set, without TLS.
 */
public final class MongoProxy implements AutoCloseable {

    private static final int PORT_DEFAULT = 27_017;

    private final InetSocketAddress target;
    private final ConnectionString original;
    private final FaultPlan plan;
    private final Duration clientTimeout;
    private final ServerSocket listener;
    private final SimulatedReplicaSet replicaSet;
    private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private MongoProxy(ConnectionString original, FaultPlan plan, Duration clientTimeout) throws IOException {
        this.original = original;
        this.target = target(original);
        this.plan = plan;
        this.clientTimeout = clientTimeout;
        this.listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        this.replicaSet = new SimulatedReplicaSet(address());
        threads.execute(this::accept);
    }

    /**
     * Starts a proxy.
     *
     * @param uri the server's address with a database
     * @param clientTimeout how long clients of {@link #uri} wait for an answer; what is late is so by twice that time
     */
    public static MongoProxy before(String uri, FaultPlan plan, Duration clientTimeout) throws IOException {
        return new MongoProxy(new ConnectionString(uri), plan, clientTimeout);
    }

    /** Skips a test where the replica set that is given hides what is said. */
    static void assumeReadable() {
        String given = System.getenv(MongoServerForTests.URI_VARIABLE);
        assumeFalse(
                given != null && !given.isBlank() && Boolean.TRUE.equals(new ConnectionString(given).getSslEnabled()),
                "Skipped: the fault proxy cannot read TLS; name a replica set without it in WAYBOOK_TEST_MONGODB_URI");
    }

    /** Where clients reach the same database through the proxy. */
    public String uri(boolean retryWrites) {
        String user = original.getUsername() == null
                ? ""
                : original.getUsername() + ":" + new String(original.getPassword()) + "@";
        String source = original.getCredential() == null
                ? ""
                : "&authSource=" + original.getCredential().getSource();
        return "mongodb://" + user + address() + "/" + original.getDatabase()
                + "?directConnection=true&socketTimeoutMS=" + clientTimeout.toMillis() + "&retryWrites=" + retryWrites
                + "&retryReads=" + retryWrites + source;
    }

    /** How often an insert that the driver sent a second time was given the answer of the first. */
    public int retriesAnsweredAgain() {
        return replicaSet.givenAgain();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (ProxiedConnection connection : connections) {
            connection.close();
        }
        threads.shutdownNow();
        threads.close();
    }

    private String address() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                client.setTcpNoDelay(true);
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket client) {
        try (ProxiedConnection connection = new ProxiedConnection(
                client, new ServerConnection(target), replicaSet, plan, clientTimeout.multipliedBy(2))) {
            connections.add(connection);
            connection.serve();
            connections.remove(connection);
        } catch (IOException e) {
            // One of the two sides went away, which is what the other side is told by closing.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static InetSocketAddress target(ConnectionString address) {
        String host = address.getHosts().getFirst();
        if (address.getHosts().size() > 1 || address.getRequiredReplicaSetName() != null) {
            try (MongoClient client = MongoClients.create(address)) {
                host = client.getDatabase("admin")
                        .runCommand(new Document("hello", 1))
                        .getString("primary");
            }
        }
        int colon = host.lastIndexOf(':');
        return colon < 0
                ? new InetSocketAddress(host, PORT_DEFAULT)
                : new InetSocketAddress(host.substring(0, colon), Integer.parseInt(host.substring(colon + 1)));
    }
}
