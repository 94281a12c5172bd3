package org.waybook.domain.description;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word or phrase of a description and what it does there.
 *
 * @param words as they are looked up
 * @param groups the groups that list it, none for a word that stands in no list
 * @param isName whether it belongs to the name of a company
 */
record Term(String words, Set<WordGroup> groups, boolean isName) {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}|[^\\p{IsLatin}\\p{N}]{2,}");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]|[^\\p{IsLatin}]");

    /** Four times the same letter, or nothing but one or two letters over and over. */
    private static final Pattern REPEATED = Pattern.compile(".*(.)\\1{3,}.*|(.)\\2{2,}|(..?)\\3{2,}|(...)\\4+");

    private static final Pattern KEYBOARD = Pattern.compile(".*(asdf|sdfg|qwer|wert[yz]|zxcv|yxcv|hjkl|jklo).*");

    /** "seasonal goods", "donated items": such words describe, and name nothing; "linseed" and its like are nouns. */
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}{3,}([^e]ed|al|ic|ive|ous)");

    Term {
        groups = Set.copyOf(groups);
    }

    /** The group that gives it a meaning, where it has that one. */
    Optional<WordGroup> as(Meaning meaning) {
        return groups.stream().filter(group -> group.meaning() == meaning).findFirst();
    }

    /** Whether it has a meaning. */
    boolean is(Meaning meaning) {
        return as(meaning).isPresent();
    }

    /** Whether it neither adds nor takes anything: a small word or a single letter. */
    boolean isSmall() {
        return groups.stream().anyMatch(WordGroup::isSmallWords)
                || groups.isEmpty() && words.length() == 1 && Character.isLetter(words.charAt(0));
    }

    /** Whether it is a stop word, or adds nothing to another. */
    boolean saysNothing() {
        return is(Meaning.NOTHING) || isSmall();
    }

    /** Whether it names goods by itself: it is listed so, or it is a word of no list, which are words for one thing. */
    boolean namesGoods() {
        return is(Meaning.NAMED) || isUnlistedWord() && !isName;
    }

    /** Whether it is a word that no list has, and not a code, an abbreviation or letters at random. */
    boolean isUnlistedWord() {
        return groups.isEmpty()
                && LETTERS.matcher(words).matches()
                && VOWEL.matcher(words).find()
                && !REPEATED.matcher(words).matches()
                && !KEYBOARD.matcher(words).matches();
    }

    /** Whether it is an unlisted word with the ending of an adjective or participle. */
    boolean looksLikeAnAdjective() {
        return groups.isEmpty() && ADJECTIVE.matcher(words).matches();
    }

    /** The same, as part of a company's name. */
    Term asName() {
        return new Term(words, groups, true);
    }
}
