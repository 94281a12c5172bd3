package org.waybook.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes of a canonical form that wait, compressed. */
final class Packed {

    private static final int BUFFER_BYTES = 8_192;

    private final byte[] bytes;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    static Packed of(Consumer<CanonicalForm> writing) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER_BYTES);
        try (DeflaterOutputStream target = new DeflaterOutputStream(packed, fast, BUFFER_BYTES)) {
            CanonicalForm form = new CanonicalForm((part, offset, length) -> write(target, part, offset, length));
            writing.accept(form);
            form.flush();
        } catch (IOException impossible) {
            throw inMemory(impossible);
        } finally {
            fast.end();
        }
        return new Packed(packed.toByteArray());
    }

    void writeTo(CanonicalForm.Target target) {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InflaterInputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                target.write(buffer, 0, read);
            }
        } catch (IOException impossible) {
            throw inMemory(impossible);
        }
    }

    private static void write(DeflaterOutputStream target, byte[] part, int offset, int length) {
        try {
            target.write(part, offset, length);
        } catch (IOException impossible) {
            throw inMemory(impossible);
        }
    }

    private static UncheckedIOException inMemory(IOException impossible) {
        return new UncheckedIOException("Memory cannot fail to be read or written.", impossible);
    }
}
