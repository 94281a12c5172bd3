package org.waybook.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.validation.FilingRules;
import org.waybook.domain.validation.FormatsOnly;
import org.waybook.intake.json.JsonFilings;
import org.waybook.intake.xml.XmlFilings;

/** Filings of many houses, within the heap that tests have. */
class LargeFilingTest {

    /** The largest filing has 99,999; fewer keep the build short, and the property asks for more. */
    private static final int HOUSES = Integer.getInteger("waybook.test.houses", 10_000);

    /** Far above what is measured (some seconds), so that only a wrong order of growth fails. */
    private static final Duration TIME_MAX = Duration.ofSeconds(90);

    @ParameterizedTest
    @CsvSource({"f43.json, '    {', '\n    }'", "f43.xml, <consignmentHouseLevel>, </consignmentHouseLevel>"})
    void aPostalFilingOfManyHousesIsReadCheckedAndDigested(String name, String start, String end) {
        byte[] message = many(Messages.text(name), start, end);
        Function<byte[], FilingReading> reader =
                name.endsWith(".xml") ? new XmlFilings()::read : new JsonFilings()::read;
        long before = System.nanoTime();

        FilingDataset filing = Messages.dataset(reader.apply(message));
        assertThat(filing.consignments()).hasSize(HOUSES);
        assertThat(FilingRules.check(filing, new FormatsOnly())).isEmpty();
        assertThat(Digests.FIXED.of(filing).value()).hasSize(64);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(TIME_MAX);
    }

    /** The message with its first house many times, each with a number of its own. */
    private static byte[] many(String message, String start, String end) {
        int from = message.indexOf(start, message.indexOf("onsignment"));
        int to = message.indexOf(end, from) + end.length();
        int last = message.lastIndexOf(end) + end.length();
        String house = message.substring(from, to);
        String separator = start.endsWith("{") ? "," : "";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(message.substring(0, from).getBytes(StandardCharsets.UTF_8));
        for (int number = 0; number < HOUSES; number++) {
            String one =
                    (number == 0 ? "" : separator) + house.replaceFirst("LX[0-9]{8}", "LX" + (10_000_000 + number));
            bytes.writeBytes(one.getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(message.substring(last).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
