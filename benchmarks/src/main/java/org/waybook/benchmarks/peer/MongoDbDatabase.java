package org.waybook.benchmarks.peer;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;

/** A database of its own on a server that is given, dropped when closed. */
public final class MongoDbDatabase implements AutoCloseable {

    private final String uri;

    private MongoDbDatabase(String uri) {
        this.uri = uri;
    }

    /** A database whose name nobody else uses, on the server of the address. */
    public static MongoDbDatabase onServer(String serverUri) {
        return new MongoDbDatabase(withDatabase(serverUri, "waybook-bench-" + UUID.randomUUID()));
    }

    /** The server's address with the name of the database. */
    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        ConnectionString address = new ConnectionString(uri);
        try (MongoClient client = MongoClients.create(address)) {
            client.getDatabase(address.getDatabase()).drop();
        }
    }

    static String withDatabase(String serverUri, String database) {
        int question = serverUri.indexOf('?');
        String address = question < 0 ? serverUri : serverUri.substring(0, question);
        String options = question < 0 ? "" : serverUri.substring(question);
        int path = address.indexOf('/', address.indexOf("://") + "://".length());
        return (path < 0 ? address : address.substring(0, path)) + "/" + database + options;
    }
}
