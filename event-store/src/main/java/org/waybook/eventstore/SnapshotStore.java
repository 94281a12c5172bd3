package org.waybook.eventstore;

import java.util.Optional;

/** The latest snapshot of each aggregate. A snapshot can be built again from the log, so it is not synced. */
public interface SnapshotStore {

    /** Keeps the snapshot unless a later one of the aggregate is kept. */
    void store(EventRecord snapshot);

    /** The snapshot with the highest sequence number, empty where there is none. */
    Optional<EventRecord> latest(String aggregateIdentifier);

    /** Removes the snapshot of an aggregate. */
    void delete(String aggregateIdentifier);
}
