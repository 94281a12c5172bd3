package org.waybook.domain.description;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A description as words: case, accents, apostrophes, hyphens and addresses of web pages make no difference. */
final class DescriptionText {

    private static final Pattern LINK = Pattern.compile(
            "(https?://|www\\.)\\S*|\\S+@\\S+|\\b[\\w-]+\\.(com|net|org|shop|store|eu|de|fr|cn)\\b(/\\S*)?");
    private static final String LINK_WORD = " 0link ";

    /** A remark in brackets that points elsewhere or says what to write; it is not about the goods. */
    private static final Pattern POINTER =
            Pattern.compile("[(\\[][^)\\]]*\\b(see|describe|specify|acceptable|refers?|siehe|voir)\\b[^)\\]]*[)\\]]");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’‘`´](?=\\p{L})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_SEGMENTS = Pattern.compile("[,;:\\n\\r\\t()\\[\\]{}&+/|•·]|\\.\\s");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DescriptionText() {}

    /** What stands between commas, brackets and the like, each as its words; a piece without a word is left out. */
    static List<List<String>> segmentsOf(String text) {
        String withoutLinks = LINK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(LINK_WORD);
        String aboutGoods = POINTER.matcher(withoutLinks).replaceAll(" ");
        return Arrays.stream(BETWEEN_SEGMENTS.split(aboutGoods))
                .map(DescriptionText::wordsOf)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The words of a text, in lower case without accents. */
    static List<String> wordsOf(String text) {
        String joined = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        String plain = ACCENTS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("đ", "d")
                .replace("ı", "i");
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
