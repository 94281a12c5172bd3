package org.waybook.demo.trader;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waybook.demo.chance.Chance;

/** The many ways clerks write one name: without accents, transliterated, in capitals, shortened. */
final class Spelling {

    private static final Map<String, String> TRANSLITERATIONS = Map.ofEntries(
            Map.entry("ä", "ae"),
            Map.entry("ö", "oe"),
            Map.entry("ü", "ue"),
            Map.entry("ß", "ss"),
            Map.entry("Ä", "Ae"),
            Map.entry("Ö", "Oe"),
            Map.entry("Ü", "Ue"),
            Map.entry("ø", "oe"),
            Map.entry("Ø", "Oe"),
            Map.entry("å", "aa"),
            Map.entry("Å", "Aa"),
            Map.entry("æ", "ae"),
            Map.entry("đ", "dj"),
            Map.entry("Đ", "Dj"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("ı", "i"),
            Map.entry("č", "ch"),
            Map.entry("Č", "Ch"),
            Map.entry("š", "sh"),
            Map.entry("Š", "Sh"),
            Map.entry("ž", "zh"),
            Map.entry("Ž", "Zh"));

    private static final List<UnaryOperator<String>> HABITS = List.of(
            Spelling::transliterated,
            Spelling::withoutAccents,
            name -> withoutAccents(name).toUpperCase(Locale.ROOT),
            name -> name.replace("Co., Ltd.", "Co Ltd")
                    .replace("Limited", "Ltd")
                    .replace("GmbH", "Gmbh"));

    private Spelling() {}

    /** A name as some other clerk writes it, perhaps the same. */
    static String varied(String name, Chance chance) {
        return chance.one(HABITS).apply(name);
    }

    /** A name in the letters A to Z. */
    static String plain(String name) {
        return withoutAccents(name);
    }

    private static String transliterated(String name) {
        String text = name;
        for (Map.Entry<String, String> letter : TRANSLITERATIONS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        return withoutAccents(text);
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ı", "i")
                .replace("đ", "d")
                .replace("Đ", "D");
    }
}
