package org.waybook.domain.description;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** A pattern is tried only on a text that has one of the characters without which it finds nothing. */
    private static final String OF_LINKS = ":.@";

    private static final String OF_POINTERS = "([";
    private static final String APOSTROPHES = "'’‘`´";
    private static final String OF_SEGMENTS = ",;:\n\r\t()[]{}&+/|•·.";
    private static final char LAST_ASCII = '\u007f';

    private DescriptionText() {}

    /** What stands between commas, brackets and the like, each as its words; a piece without a word is left out. */
    static Stream<List<String>> segments(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        String withoutLinks =
                hasAnyOf(lowerCase, OF_LINKS) ? LINK.matcher(lowerCase).replaceAll(LINK_WORD) : lowerCase;
        String aboutGoods = hasAnyOf(withoutLinks, OF_POINTERS)
                ? POINTER.matcher(withoutLinks).replaceAll(" ")
                : withoutLinks;
        if (!hasAnyOf(aboutGoods, OF_SEGMENTS)) {
            return Stream.of(wordsOf(aboutGoods)).filter(words -> !words.isEmpty());
        }
        return Arrays.stream(BETWEEN_SEGMENTS.split(aboutGoods))
                .map(DescriptionText::wordsOf)
                .filter(words -> !words.isEmpty());
    }

    /** The words of a text, in lower case without accents. */
    static List<String> wordsOf(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        String joined =
                hasAnyOf(lowerCase, APOSTROPHES) ? APOSTROPHE.matcher(lowerCase).replaceAll("") : lowerCase;
        return isAscii(joined) ? asciiWords(joined) : otherWords(joined);
    }

    private static List<String> otherWords(String joined) {
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

    private static List<String> asciiWords(String text) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean ofWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (ofWord && begin < 0) {
                begin = at;
            } else if (!ofWord && begin >= 0) {
                words.add(text.substring(begin, at));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAnyOf(String text, String characters) {
        for (int at = 0; at < text.length(); at++) {
            if (characters.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
