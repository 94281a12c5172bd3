package org.waybook.domain.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say nothing; a field that holds nothing else counts as empty (CFSS-L3, GET09). */
public enum StopWords {
    /** In place of a description of goods. */
    GOODS(Set.of(
            "accessories",
            "all",
            "and",
            "appliances",
            "article",
            "articles",
            "as",
            "cargo",
            "consolidated",
            "consolidation",
            "contain",
            "description",
            "fak",
            "freight",
            "general",
            "gift",
            "gifts",
            "good",
            "goods",
            "item",
            "items",
            "kind",
            "kinds",
            "merchandise",
            "misc",
            "miscellaneous",
            "na",
            "nil",
            "none",
            "of",
            "other",
            "part",
            "parts",
            "per",
            "present",
            "product",
            "products",
            "said",
            "sample",
            "samples",
            "see",
            "stc",
            "stuff",
            "tba",
            "tbd",
            "test",
            "things",
            "to",
            "unknown",
            "various",
            "xxx")),
    /** In place of the name or address of a party. */
    PARTY(Set.of(
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
            "xxx"));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> words;

    StopWords(Set<String> words) {
        this.words = words;
    }

    /** Whether a text says nothing: it has no word at all, or only such words. */
    public boolean areAllOf(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .allMatch(words::contains);
    }
}
