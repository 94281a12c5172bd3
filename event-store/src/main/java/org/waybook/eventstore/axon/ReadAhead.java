package org.waybook.eventstore.axon;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializationException;
import org.waybook.eventstore.LogUnavailable;

/**
 * Reads ahead of somebody who is far behind: one thread reads the log and checks it, others deserialize, and what comes
 * out is in the order of the log, so the events of each aggregate are in their own order too.
 */
final class ReadAhead implements Iterator<TrackedEventMessage<?>>, AutoCloseable {

    /** Events that one thread deserializes at a time: enough to make the handing over cheap. */
    private static final int SLICE_EVENTS = 200;

    /** Stored kilobytes that may lie ready. Deserialized they take some times as much, and each processor has its own. */
    private static final int AHEAD_KILOBYTES_MAX = 4 * 1024;

    private static final int BYTES_PER_KILOBYTE = 1024;

    private static final int DESERIALIZERS = Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, 4);

    private final EventsOfLog source;
    private final Iterator<? extends TrackedEventMessage<?>> messages;
    private final ExecutorService deserializers;
    private final Thread reader;
    private final BlockingQueue<Future<Slice>> ready = new LinkedBlockingQueue<>();
    private final Semaphore roomKilobytes = new Semaphore(AHEAD_KILOBYTES_MAX);
    private Slice current = new Slice(List.of(), 0, false);
    private int consumed;

    /** What one thread deserialized; the last slice has no events. */
    private record Slice(List<TrackedEventMessage<?>> events, int kilobytes, boolean last) {}

    ReadAhead(EventsOfLog source, Iterator<? extends TrackedEventMessage<?>> messages) {
        this.source = source;
        this.messages = messages;
        this.deserializers = Executors.newFixedThreadPool(
                DESERIALIZERS,
                Thread.ofPlatform()
                        .daemon()
                        .name("waybook-log-deserializer-", 0)
                        .factory());
        this.reader = Thread.ofPlatform().daemon().name("waybook-log-ahead").start(this::readToTheEnd);
    }

    @Override
    public boolean hasNext() {
        while (consumed == current.events().size() && !current.last()) {
            roomKilobytes.release(current.kilobytes());
            current = nextSlice();
            consumed = 0;
        }
        if (current.last()) {
            deserializers.shutdown();
        }
        return consumed < current.events().size();
    }

    @Override
    public TrackedEventMessage<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The end of what was to be read is reached");
        }
        return current.events().get(consumed++);
    }

    @Override
    public void close() {
        reader.interrupt();
        deserializers.shutdownNow();
    }

    private Slice nextSlice() {
        Future<Slice> slice = null;
        try {
            slice = ready.take();
            return slice.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while waiting for events; read again", e);
        } catch (ExecutionException e) {
            // Nothing comes behind it, so who asks again hears the same again.
            ready.add(slice);
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("Reading ahead failed: " + e.getCause(), e.getCause());
        }
    }

    private void readToTheEnd() {
        try {
            List<TrackedEventMessage<?>> slice = new ArrayList<>(SLICE_EVENTS);
            while (messages.hasNext()) {
                slice.add(messages.next());
                if (slice.size() == SLICE_EVENTS
                        || source.bytesRead() > AHEAD_KILOBYTES_MAX * BYTES_PER_KILOBYTE / 4L) {
                    handOver(slice);
                    slice = new ArrayList<>(SLICE_EVENTS);
                }
            }
            handOver(slice);
            ready.add(CompletableFuture.completedFuture(new Slice(List.of(), 0, true)));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (Throwable failure) {
            // Whatever it is, the one who waits must hear of it.
            ready.add(CompletableFuture.failedFuture(failure));
        }
    }

    private void handOver(List<TrackedEventMessage<?>> slice) throws InterruptedException {
        long bytes = source.takeBytesRead();
        int kilobytes = (int) Math.min(AHEAD_KILOBYTES_MAX, 1 + bytes / BYTES_PER_KILOBYTE);
        roomKilobytes.acquire(kilobytes);
        ready.add(deserializers.submit(() -> {
            slice.forEach(ReadAhead::deserialize);
            return new Slice(slice, kilobytes, false);
        }));
    }

    /** The message keeps what it has deserialized; one that cannot be read fails where it is handled, as ever. */
    private static void deserialize(TrackedEventMessage<?> message) {
        try {
            message.getMetaData();
            message.getPayload();
        } catch (SerializationException unreadable) {
            return;
        }
    }
}
