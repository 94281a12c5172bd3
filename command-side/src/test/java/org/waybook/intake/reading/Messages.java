package org.waybook.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.json.JsonFilings;

/** The example messages, and what comes of reading one. */
public final class Messages {

    private Messages() {}

    /** The bytes of an example message, such as f10.json. */
    public static byte[] bytes(String name) {
        try (InputStream message = Messages.class.getResourceAsStream("/messages/" + name)) {
            return message.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An example message as text. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Reads a filing as JSON. */
    public static FilingReading readJson(String message) {
        return new JsonFilings().read(message.getBytes(StandardCharsets.UTF_8));
    }

    /** The dataset of a reading that has to have succeeded. */
    public static FilingDataset dataset(FilingReading reading) {
        assertThat(reading).isInstanceOf(FilingReading.Read.class);
        return ((FilingReading.Read) reading).dataset();
    }

    /** The errors of a reading that has to have failed. */
    public static List<Finding> findings(FilingReading reading) {
        assertThat(reading).isInstanceOf(FilingReading.Unread.class);
        return ((FilingReading.Unread) reading).findings();
    }
}
