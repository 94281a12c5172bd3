package org.waybook.eventstore.proof;

import java.util.Optional;
import java.util.function.Consumer;
import org.waybook.eventstore.chain.CommitFrame;

/** The entries that an append writes into indexes of the adapter's own, so that they can be compared with the log. */
public interface StoredIndexes {

    /** Indexes that the database itself keeps in step with the commits, so that there is nothing to compare. */
    StoredIndexes OF_THE_DATABASE = new StoredIndexes() {
        @Override
        public void expected(CommitFrame frame, Consumer<byte[]> entries) {}

        @Override
        public void stored(Consumer<byte[]> entries) {}

        @Override
        public Optional<String> missing(CommitFrame frame) {
            return Optional.empty();
        }
    };

    /** The entries that the commit must have, each as bytes that tell index, key and value. */
    void expected(CommitFrame frame, Consumer<byte[]> entries);

    /** All entries that are stored, in the same form and in any order. */
    void stored(Consumer<byte[]> entries);

    /** What the indexes lack or hold otherwise for the commit, as a part of a sentence. */
    Optional<String> missing(CommitFrame frame);
}
