package org.waybook.eventstore.transfer;

import org.waybook.eventstore.Commit;
import org.waybook.eventstore.KeyValueStore;

/** Takes a log in. */
public interface TransferSink {

    /** Takes a large body. */
    void chunk(byte[] body);

    /** Takes a key with its value. */
    void key(KeyValueStore.Entry entry);

    /** Takes the next commit. */
    void commit(Commit commit);
}
