package org.waybook.intake.reading;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybook.domain.TextValue;

/**
 * Writes values one behind the other so that no two sequences of values give the same bytes: texts with their length
 * before them, lists with their count, and an absent value as a length of its own.
 */
final class CanonicalForm {

    private static final int ABSENT = -1;
    private static final int BUFFER_BYTES = 8_192;

    private final Target target;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);

    /** Where the bytes go. */
    @FunctionalInterface
    interface Target {
        void write(byte[] bytes, int offset, int length);
    }

    CanonicalForm(Target target) {
        this.target = target;
    }

    void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.remaining()) {
            target.write(bytes, 0, bytes.length);
        } else {
            buffer.put(bytes);
        }
    }

    void value(TextValue value) {
        text(value.value());
    }

    /** A number in its shortest plain form: 10.50 and 10.5 are one number. */
    void number(BigDecimal value) {
        text(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    <T> void optional(Optional<T> value, Consumer<T> writer) {
        if (value.isPresent()) {
            count(1);
            writer.accept(value.get());
        } else {
            count(ABSENT);
        }
    }

    <T> void list(List<T> values, Consumer<T> writer) {
        count(values.size());
        values.forEach(writer);
    }

    void count(int value) {
        if (buffer.remaining() < Integer.BYTES) {
            flush();
        }
        buffer.putInt(value);
    }

    /** Hands over what is still buffered. */
    void flush() {
        target.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
