package org.waybook.domain.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is spared on plain texts makes no difference: every text is read as the patterns alone would read it. */
class DescriptionTextTest {

    private static final int TEXTS = 20_000;

    private static final List<String> PIECES = List.of(
            "cotton",
            "Shirts",
            "SCREWS",
            "wooden",
            "a",
            "7",
            "M8",
            " ",
            " ",
            " ",
            "  ",
            ", ",
            ";",
            ":",
            ".",
            ". ",
            ".\n",
            "\t",
            "(",
            ")",
            "[see list]",
            "(see invoice)",
            "{",
            "}",
            "&",
            "+",
            "/",
            "|",
            "•",
            "·",
            "-",
            "_",
            "'",
            "d'art",
            "l’eau",
            "‘",
            "`",
            "´",
            "é",
            "Straße",
            "Ø",
            "łódź",
            "œuvre",
            "www.shop.de",
            "https://a.eu/b",
            "me@x.fr",
            "goods.com",
            "№",
            "½",
            "²",
            "Ⅳ",
            "衣服",
            "İ",
            "\u00a0",
            "!",
            "#");

    private static final Pattern LINK = Pattern.compile(
            "(https?://|www\\.)\\S*|\\S+@\\S+|\\b[\\w-]+\\.(com|net|org|shop|store|eu|de|fr|cn)\\b(/\\S*)?");
    private static final Pattern POINTER =
            Pattern.compile("[(\\[][^)\\]]*\\b(see|describe|specify|acceptable|refers?|siehe|voir)\\b[^)\\]]*[)\\]]");

    @Test
    void everyTextIsReadAsThePatternsAloneReadIt() {
        long seed = 20_261_125;
        Random random = new Random(seed);
        for (int count = 0; count < TEXTS; count++) {
            String text = random.ints(1 + random.nextInt(10), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            assertThat(DescriptionText.segments(text).toList())
                    .as("'%s' of seed %d", text, seed)
                    .isEqualTo(byPatternsAlone(text));
        }
    }

    @Test
    void aTextSaysNothingWhenNoneOfItsTermsDoes() {
        assertThat(GoodsDescription.isEmpty("n/a, none")).isTrue();
        assertThat(GoodsDescription.isEmpty("")).isTrue();
        assertThat(GoodsDescription.isEmpty("none, cotton shirts")).isFalse();
    }

    private static List<List<String>> byPatternsAlone(String text) {
        String withoutLinks = LINK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" 0link ");
        String aboutGoods = POINTER.matcher(withoutLinks).replaceAll(" ");
        return Arrays.stream(aboutGoods.split("[,;:\\n\\r\\t()\\[\\]{}&+/|•·]|\\.\\s"))
                .map(DescriptionTextTest::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<String> words(String text) {
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})['’‘`´](?=\\p{L})", "");
        String plain = Normalizer.normalize(joined, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("đ", "d")
                .replace("ı", "i");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
