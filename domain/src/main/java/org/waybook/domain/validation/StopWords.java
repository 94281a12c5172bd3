package org.waybook.domain.validation;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.waybook.domain.description.GoodsDescription;

/** Words that say nothing; a field that holds nothing else counts as empty (CFSS-L3, GET09). */
public enum StopWords {
    /** In place of a description of goods: the list that the judgement of descriptions uses too. */
    GOODS(GoodsDescription::isEmpty),
    /** In place of the name or address of a party. */
    PARTY(allOf(Set.of(
            "above",
            "address",
            "anonymous",
            "as",
            "buyer",
            "city",
            "company",
            "consignee",
            "consignor",
            "customer",
            "individual",
            "na",
            "name",
            "nil",
            "no",
            "none",
            "not",
            "null",
            "order",
            "person",
            "private",
            "receiver",
            "recipient",
            "same",
            "sender",
            "shipper",
            "street",
            "tba",
            "tbd",
            "test",
            "to",
            "unknown",
            "various",
            "xxx")));

    private final Predicate<String> saysNothing;

    StopWords(Predicate<String> saysNothing) {
        this.saysNothing = saysNothing;
    }

    /** Whether a text says nothing: it has no word at all, or only such words. */
    public boolean areAllOf(String text) {
        return saysNothing.test(text);
    }

    private static Predicate<String> allOf(Set<String> words) {
        return text -> {
            String lowerCase = text.toLowerCase(Locale.ROOT);
            int at = 0;
            while (at < lowerCase.length()) {
                int begin = at;
                while (at < lowerCase.length() && isOfWord(lowerCase.codePointAt(at))) {
                    at += Character.charCount(lowerCase.codePointAt(at));
                }
                // Nearly every text is known to say something by its first word.
                if (at > begin && !words.contains(lowerCase.substring(begin, at))) {
                    return false;
                }
                at += at < lowerCase.length() ? Character.charCount(lowerCase.codePointAt(at)) : 0;
            }
            return true;
        };
    }

    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
