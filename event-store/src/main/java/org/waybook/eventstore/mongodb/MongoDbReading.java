package org.waybook.eventstore.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.proof.StoredLog;

/** Looks at a log on MongoDB without writing to it. */
public final class MongoDbReading {

    private MongoDbReading() {}

    /**
     * The log.
     *
     * @throws LogUnavailable in one sentence where it cannot be reached, or holds no commit
     */
    public static StoredLog open(String uri) {
        MongoClient client = MongoDbStorage.client(uri);
        MongoDatabase database = MongoDbStorage.database(client, uri);
        StoredLog log = MongoStoredLog.forReading(database, client::close);
        try {
            if (log.head().value() == 0) {
                throw new LogUnavailable("The database " + database.getName()
                        + " holds no commit; name the database of a Waybook that keeps its log there");
            }
            return log;
        } catch (LogUnavailable e) {
            log.close();
            throw e;
        }
    }
}
