package org.waybook.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.TextValue;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.transport.TransportDocument;

class CleansingTest {

    private static final long SEED = Long.getLong("waybook.test.seed", 20_260_301L);
    private static final int TEXTS = 20_000;
    private static final int LENGTH_MAX = 40;
    private static final Set<String> FREE_TEXTS = Set.of(
            "descriptionOfGoods",
            "shippingMarks",
            "text",
            "name",
            "city",
            "subDivision",
            "street",
            "number",
            "additionalLine",
            "poBox",
            "description");
    private static final String DESCRIPTION = "/consignments/0/goodsItems/0/descriptionOfGoods";

    @Test
    void signsAndBlanksGoAndWhatWasWrittenIsKept() {
        String written = "  ***Cups \t of\u200B paper ✈ [new]\r\n";
        Cleansing.Result result = Cleansing.of(Changed.at(SoundFilings.sea(), DESCRIPTION, written));

        assertThat(result.changes()).containsExactly(new CleansedText(DESCRIPTION, written, "Cups of paper new"));
        assertThat(result.dataset()).isEqualTo(Changed.at(SoundFilings.sea(), DESCRIPTION, "Cups of paper new"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Žofie Nováková", "张伟", "O'Brien & Sons (Ltd.)", "50 % cotton, 1/2\" pipe", "Flat #5", "A+B"})
    void whatSaysSomethingStays(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"*~*, *~*", "'   ', '   '"})
    void aTextOfSignsAloneIsLeftForTheRulesToRefuse(String text, String left) {
        assertThat(CleanText.of(text)).isEqualTo(left);
    }

    @Test
    void identifiersAreLeftAsTheyAre() {
        FilingDataset filing = Changed.at(
                SoundFilings.sea(), "/consignments/0/transportDocument", new TransportDocument("N705", "A__B=1"));

        assertThat(Cleansing.of(filing).changes()).isEmpty();
        assertThat(Cleansing.of(filing).dataset()).isSameAs(filing);
    }

    @ParameterizedTest
    @EnumSource
    void aSoundFilingOfEveryTypeNeedsNoCleansing(FilingType type) {
        assertThat(Cleansing.of(SoundFilings.of(type)).changes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFreeTextIsCleansedHoweverDeepItStands(FilingType type) {
        FilingDataset sound = SoundFilings.of(type);
        AtomicInteger texts = new AtomicInteger();
        FilingDataset written = (FilingDataset) withBlanks(sound, "", texts);

        assertThat(texts.get()).isPositive();
        assertThat(Cleansing.of(written).changes()).hasSize(texts.get());
        assertThat(Cleansing.of(written).dataset()).isEqualTo(sound);
    }

    private static Object withBlanks(Object part, String name, AtomicInteger texts) {
        if (part instanceof String text && FREE_TEXTS.contains(name)) {
            texts.incrementAndGet();
            return " " + text + " ";
        }
        return switch (part) {
            case TextValue identifier -> identifier;
            case Optional<?> optional -> optional.map(value -> withBlanks(value, name, texts));
            case List<?> list ->
                list.stream().map(entry -> withBlanks(entry, name, texts)).toList();
            case Record parts -> {
                RecordParts of = RecordParts.of(parts.getClass());
                Object[] values = of.values(parts);
                for (int index = 0; index < values.length; index++) {
                    values[index] = withBlanks(values[index], of.name(index), texts);
                }
                yield of.rebuilt(values);
            }
            default -> part;
        };
    }

    @Test
    void cleansingWhatIsCleansedChangesNothing() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int count = 0; count < TEXTS; count++) {
            String text = random.ints(random.nextInt(LENGTH_MAX), 0, 0x2FFFF)
                    .map(point -> random.nextInt(3) == 0 ? ' ' + point % 0x60 : point)
                    .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            String once = CleanText.of(text);

            assertThat(CleanText.of(once)).as("text %d of seed %d", count, SEED).isEqualTo(once);
            assertThat(once.isEmpty()).isEqualTo(text.isEmpty());
        }
    }
}
