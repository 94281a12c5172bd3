package org.waybook.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.intake.reading.Messages.dataset;
import static org.waybook.intake.reading.Messages.readJson;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.intake.xml.XmlFilings;

class ReadingBackTest {

    /** Any seed does; this one makes a failure repeatable. */
    private static final long SEED = Long.getLong("waybook.test.seed", 20_260_301L);

    private static final int FILINGS = 30;

    @ParameterizedTest
    @EnumSource
    void aFilingWrittenAsJsonIsReadBackAsTheSameDataset(FilingType type) {
        RandomFilings filings = new RandomFilings(new SplittableRandom(SEED));
        for (int count = 0; count < FILINGS; count++) {
            FilingDataset filing = filings.filing(type);

            FilingDataset read = dataset(readJson(FilingJson.of(filing)));

            assertThat(read).as("filing %d of seed %d", count, SEED).isEqualTo(filing);
            assertThat(Digests.FIXED.of(read)).isEqualTo(Digests.FIXED.of(filing));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFilingWithTheElementsOfAllTypesIsReadBackAsTheSameDataset(FilingType type) {
        RandomSupplement filings = new RandomSupplement(new SplittableRandom(SEED));
        for (int count = 0; count < FILINGS; count++) {
            FilingDataset filing = filings.filing(type);

            FilingDataset read = dataset(readJson(FilingJson.of(filing)));

            assertThat(read).as("filing %d of seed %d", count, SEED).isEqualTo(filing);
            assertThat(Digests.FIXED.of(read)).isEqualTo(Digests.FIXED.of(filing));
        }
    }

    @Test
    void anElementThatOnlySomeTypesHaveMakesAnotherDigest() {
        String message = Messages.text("f10.json");
        int brace = message.indexOf('{') + 1;
        String split = message.substring(0, brace) + "\"splitConsignmentIndicator\":true," + message.substring(brace);

        assertThat(Digests.FIXED.of(dataset(readJson(split))))
                .isNotEqualTo(Digests.FIXED.of(dataset(readJson(message))));
    }

    @ParameterizedTest
    @EnumSource(names = {"F32", "F43"})
    void aFilingWrittenAsXmlIsReadBackAsTheSameDataset(FilingType type) {
        RandomFilings filings = new RandomFilings(new SplittableRandom(SEED));
        for (int count = 0; count < FILINGS; count++) {
            FilingDataset filing = filings.filing(type);

            byte[] message = FilingXml.of(filing).getBytes(StandardCharsets.UTF_8);
            FilingDataset read = dataset(new XmlFilings().read(message));

            assertThat(read).as("filing %d of seed %d", count, SEED).isEqualTo(filing);
            assertThat(Digests.FIXED.of(read)).isEqualTo(Digests.FIXED.of(filing));
        }
    }

    @Test
    void differentFilingsHaveDifferentDigests() {
        RandomFilings filings = new RandomFilings(new SplittableRandom(SEED));

        assertThat(Digests.FIXED.of(filings.filing(FilingType.F10)))
                .isNotEqualTo(Digests.FIXED.of(filings.filing(FilingType.F10)));
    }

    @Test
    void twoRepositoriesHaveOtherDigestsOfTheSameFiling() {
        FilingDataset filing = dataset(readJson(Messages.text("f10.json")));
        byte[] secret = new byte[32];
        secret[31] = 1;

        assertThat(Digests.under(secret).of(filing))
                .isEqualTo(Digests.under(secret.clone()).of(filing))
                .isNotEqualTo(Digests.FIXED.of(filing));
    }

    @Test
    void theDigestOfAContentNeverChangesUnderOneSecret() {
        assertThat(Digests.FIXED
                        .of(dataset(readJson(Messages.text("f10.json"))))
                        .value())
                .isEqualTo("6a953c584029cf12e70c3c1c8fa037dfe9e4cf81fc0c6e776b4f34f229594b76");
    }

    @Test
    void theWayANumberIsWrittenMakesNoDifference() {
        String message = Messages.text("f10.json");

        assertThat(Digests.FIXED.of(dataset(readJson(message.replace("10200.5", "1.02005E4")))))
                .isEqualTo(Digests.FIXED.of(dataset(readJson(message.replace("10200.5", "10200.500")))));
    }
}
