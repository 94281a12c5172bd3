package org.waybook.eventstore.transfer;

import java.util.function.Consumer;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.KeyValueStore.Entry;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.Position;

/** Moves a log and counts what goes over. */
public final class LogTransfer {

    private final TransferSource source;
    private final Consumer<Progress> listener;

    /**
     * A transfer of all that a source has.
     *
     * @param listener called for each chunk and commit; must be quick
     */
    public LogTransfer(TransferSource source, Consumer<Progress> listener) {
        this.source = source;
        this.listener = listener;
    }

    /**
     * How far a transfer is.
     *
     * @param chunks number of {@link ChunkStore chunks} so far
     * @param keys number of keys so far
     * @param position behind the last event so far
     * @param head where the log ends
     * @param hash of the last commit so far
     */
    public record Progress(long chunks, long keys, Position position, Position head, Digest hash) {}

    /** Moves it into a store that is empty or holds its beginning; can be begun again after any failure. */
    public Progress into(LogStorage target) {
        try (StorageSink sink = new StorageSink(target)) {
            return into(sink, sink.from());
        }
    }

    /** Moves all of it into a sink. */
    public Progress into(TransferSink sink) {
        return into(sink, Position.FIRST);
    }

    private Progress into(TransferSink sink, Position from) {
        Counting counting = new Counting(sink, from);
        source.sendTo(counting, from);
        return counting.progress();
    }

    private final class Counting implements TransferSink {

        private final TransferSink sink;
        private long chunks;
        private long keys;
        private Position position;
        private Digest hash = Digest.NONE;

        private Counting(TransferSink sink, Position from) {
            this.sink = sink;
            this.position = from;
        }

        @Override
        public void chunk(byte[] body) {
            sink.chunk(body);
            chunks++;
            listener.accept(progress());
        }

        @Override
        public void key(Entry entry) {
            sink.key(entry);
            keys++;
        }

        @Override
        public void commit(Commit commit) {
            sink.commit(commit);
            position = commit.header().next();
            hash = commit.header().hash();
            listener.accept(progress());
        }

        private Progress progress() {
            return new Progress(chunks, keys, position, source.head(), hash);
        }
    }
}
