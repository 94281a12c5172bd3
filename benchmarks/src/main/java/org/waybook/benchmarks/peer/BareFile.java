package org.waybook.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Contender;

/**
 * What the disk allows: the bytes of the events appended to one file. Whoever finds no sync going on writes all that
 * waits, syncs it (fdatasync) and answers for everybody in it.
 */
public final class BareFile implements Contender {

    private final FileChannel file;
    private final StoredEvents events;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition syncEnded = lock.newCondition();
    private List<ByteBuffer> waiting = new ArrayList<>();
    private long taken;
    private long synced;
    private boolean syncing;

    /** Opens it in a directory. */
    public BareFile(Path directory, StoredEvents events) throws IOException {
        Files.createDirectories(directory);
        this.file =
                FileChannel.open(directory.resolve("events"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.events = events;
    }

    @Override
    public String name() {
        return "bare file, group fdatasync";
    }

    @Override
    public Appender appender(int eventsPerAppend) {
        AtomicLong number = new AtomicLong(ThreadLocalRandom.current().nextInt(1_000_000));
        return () -> {
            List<ByteBuffer> bytes = new ArrayList<>(eventsPerAppend);
            for (int index = 0; index < eventsPerAppend; index++) {
                bytes.add(ByteBuffer.wrap(events.bytes(number.getAndIncrement())));
            }
            append(bytes);
        };
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The bare file could not be closed", e);
        }
    }

    private void append(List<ByteBuffer> bytes) throws IOException {
        lock.lock();
        try {
            waiting.addAll(bytes);
            taken++;
            long own = taken;
            while (synced < own) {
                if (syncing) {
                    syncEnded.awaitUninterruptibly();
                } else {
                    syncAllThatWaits();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets go of the lock while it writes, so that others can line up meanwhile. */
    private void syncAllThatWaits() throws IOException {
        List<ByteBuffer> group = waiting;
        long upTo = taken;
        waiting = new ArrayList<>();
        syncing = true;
        lock.unlock();
        try {
            ByteBuffer[] buffers = group.toArray(ByteBuffer[]::new);
            while (buffers[buffers.length - 1].hasRemaining()) {
                file.write(buffers);
            }
            file.force(false);
        } finally {
            lock.lock();
            syncing = false;
            syncEnded.signalAll();
        }
        synced = upTo;
    }
}
