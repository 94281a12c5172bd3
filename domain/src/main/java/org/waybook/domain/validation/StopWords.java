package org.waybook.domain.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Predicate<String> saysNothing;

    StopWords(Predicate<String> saysNothing) {
        this.saysNothing = saysNothing;
    }

    /** Whether a text says nothing: it has no word at all, or only such words. */
    public boolean areAllOf(String text) {
        return saysNothing.test(text);
    }

    private static Predicate<String> allOf(Set<String> words) {
        return text -> Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .allMatch(words::contains);
    }
}
