package org.waybook.domain.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a description: finds the longest listed phrases, takes compounds apart and sets companies' names aside. */
final class DescriptionReading {

    /** Words that stand between two things, as a comma does. */
    private static final Set<String> JOINING = Set.of(
            "and",
            "or",
            "with",
            "including",
            "incl",
            "und",
            "oder",
            "mit",
            "et",
            "ou",
            "avec",
            "y",
            "o",
            "con",
            "e",
            "i",
            "oraz",
            "en",
            "met",
            "of which",
            "plus");

    /** Last parts of compound words, as German, Dutch and English write them in one. */
    private static final List<String> LAST_PARTS = List.of(
            "ersatzteile",
            "zubehorteile",
            "zubehor",
            "teile",
            "waren",
            "artikel",
            "gerate",
            "produkte",
            "bedarf",
            "materialien",
            "material",
            "maschinen",
            "onderdelen",
            "artikelen",
            "parts",
            "goods",
            "wares",
            "ware");

    /** How many unlisted words before a legal form are taken for the company's name. */
    private static final int NAME_WORDS_MAX = 2;

    private DescriptionReading() {}

    static List<Segment> read(String text) {
        List<Segment> segments = new ArrayList<>();
        DescriptionText.segments(text).forEach(words -> addSegments(terms(words), segments));
        return segments;
    }

    /** Whether no term of a text says anything; most texts are known to by their first words. */
    static boolean sayNothing(String text) {
        return DescriptionText.segments(text).allMatch(DescriptionReading::sayNothing);
    }

    private static boolean sayNothing(List<String> words) {
        int at = 0;
        while (at < words.size()) {
            int length = listedLength(words, at);
            if (!termsAt(words, at, length).stream().allMatch(Term::saysNothing)) {
                return false;
            }
            at += Math.max(1, length);
        }
        return true;
    }

    private static void addSegments(List<Term> terms, List<Segment> segments) {
        List<Term> together = new ArrayList<>();
        for (Term term : terms) {
            if (JOINING.contains(term.words()) && !together.isEmpty()) {
                segments.add(new Segment(together));
                together.clear();
            }
            together.add(term);
        }
        segments.add(new Segment(together));
    }

    private static List<Term> terms(List<String> words) {
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = listedLength(words, at);
            terms.addAll(termsAt(words, at, length));
            at += Math.max(1, length);
        }
        setNamesAside(terms);
        return terms;
    }

    /**
     * The term of a listed phrase, or those of one word that begins none.
     *
     * @param length words of the phrase, 0 where none begins
     */
    private static List<Term> termsAt(List<String> words, int at, int length) {
        if (length == 0) {
            return unlisted(words.get(at));
        }
        List<String> phrase = words.subList(at, at + length);
        return List.of(new Term(String.join(" ", phrase), WordLists.groupsOf(phrase), false));
    }

    private static int listedLength(List<String> words, int at) {
        for (int length = Math.min(WordLists.wordsAtMost(words.get(at)), words.size() - at); length > 0; length--) {
            if (!WordLists.groupsOf(words.subList(at, at + length)).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    /** A word of no list, or a compound of two listed words: "Kunststoffteile". */
    private static List<Term> unlisted(String word) {
        for (String lastPart : LAST_PARTS) {
            if (word.endsWith(lastPart)) {
                String firstPart = word.substring(0, word.length() - lastPart.length());
                for (String first : List.of(firstPart, withoutLast(firstPart, 1), withoutLast(firstPart, 2))) {
                    Set<WordGroup> groups = WordLists.groupsOf(List.of(first));
                    if (first.length() > 2 && !groups.isEmpty()) {
                        return List.of(
                                new Term(first, groups, false),
                                new Term(lastPart, WordLists.groupsOf(List.of(lastPart)), false));
                    }
                }
            }
        }
        return List.of(new Term(word, Set.of(), false));
    }

    private static String withoutLast(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }

    private static void setNamesAside(List<Term> terms) {
        for (int at = 0; at < terms.size(); at++) {
            if (terms.get(at).is(Meaning.COMPANY) && endsName(terms, at)) {
                for (int before = Math.max(0, at - NAME_WORDS_MAX); before < at; before++) {
                    terms.set(before, terms.get(before).asName());
                }
            }
        }
    }

    /** A legal form stands at the end, or other parts of it follow; within a sentence it is an ordinary word. */
    private static boolean endsName(List<Term> terms, int at) {
        return at > 0
                && terms.subList(at, terms.size()).stream()
                        .allMatch(term -> term.is(Meaning.COMPANY) || term.isSmall());
    }
}
