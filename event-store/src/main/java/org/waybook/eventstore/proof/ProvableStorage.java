package org.waybook.eventstore.proof;

import org.waybook.eventstore.LogStorage;

/** A log that can also be read as it is stored. */
public interface ProvableStorage extends LogStorage {

    /** The log as it is stored; closed with the storage. */
    StoredLog stored();
}
