package org.waybook.eventstore.mongodb;

import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bson.BsonDocument;

/** A collection whose next inserts go wrong in a way that a network can make them go wrong. */
final class FaultyCollection {

    /** What happens to one insert. */
    enum Fault {
        /** It reaches the server, its answer is lost. */
        ANSWER_LOST,
        /** It never reaches the server, and nobody knows. */
        REQUEST_LOST,
        /** Only its first document reaches the server, and the answer is lost. */
        ANSWER_LOST_AFTER_THE_FIRST
    }

    private final MongoCollection<BsonDocument> real;
    private final Deque<Fault> faults = new ArrayDeque<>();

    FaultyCollection(MongoCollection<BsonDocument> real) {
        this.real = real;
    }

    synchronized void next(Fault... wanted) {
        faults.addAll(List.of(wanted));
    }

    synchronized int faultsLeft() {
        return faults.size();
    }

    @SuppressWarnings("unchecked")
    MongoCollection<BsonDocument> collection() {
        return (MongoCollection<BsonDocument>) Proxy.newProxyInstance(
                FaultyCollection.class.getClassLoader(),
                new Class<?>[] {MongoCollection.class},
                (proxy, method, arguments) -> {
                    try {
                        Fault fault = method.getName().equals("insertMany") ? poll() : null;
                        if (fault == Fault.ANSWER_LOST) {
                            method.invoke(real, arguments);
                        }
                        if (fault == Fault.ANSWER_LOST_AFTER_THE_FIRST) {
                            real.insertOne((BsonDocument) ((List<?>) arguments[0]).getFirst());
                        }
                        if (fault != null) {
                            throw new MongoSocketReadTimeoutException(
                                    "no answer", new ServerAddress(), new SocketTimeoutException());
                        }
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private synchronized Fault poll() {
        return faults.poll();
    }
}
