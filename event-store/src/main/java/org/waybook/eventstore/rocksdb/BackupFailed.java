package org.waybook.eventstore.rocksdb;

/** Why a backup cannot be taken or restored, as a sentence that says what to do. */
public final class BackupFailed extends RuntimeException {

    public BackupFailed(String sentence) {
        super(sentence);
    }

    public BackupFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
