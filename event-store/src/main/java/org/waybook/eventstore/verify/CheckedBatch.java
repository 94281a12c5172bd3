package org.waybook.eventstore.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.proof.EventLeaf;
import org.waybook.eventstore.proof.StoredIndexes;

/**
 * What the bytes of some commits give by themselves, which several threads can compute side by side.
 *
 * @param commits in order, up to and with the first that does not fit
 * @param indexes sum of the entries that the commits must have
 */
record CheckedBatch(List<CheckedCommit> commits, IndexSum indexes) {

    /** A commit, with the hashes of its leaves, or with what does not fit in it. */
    record CheckedCommit(CommitHeader header, List<Digest> leaves, Optional<LogCorrupted> problem) {}

    static CheckedBatch of(List<CommitFrame> frames, IndexSum indexes, StoredIndexes stored) {
        List<CheckedCommit> commits = new ArrayList<>(frames.size());
        for (CommitFrame frame : frames) {
            try {
                frame.verifyHash();
                commits.add(new CheckedCommit(frame.header(), EventLeaf.hashes(frame), Optional.empty()));
                stored.expected(frame, indexes::add);
            } catch (LogCorrupted e) {
                commits.add(new CheckedCommit(frame.header(), List.of(), Optional.of(e)));
                return new CheckedBatch(commits, indexes);
            }
        }
        return new CheckedBatch(commits, indexes);
    }
}
