package org.waybook.domain.description;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.description.DescriptionJudgement.Acceptable;
import org.waybook.domain.description.DescriptionJudgement.Empty;
import org.waybook.domain.description.DescriptionJudgement.Vague;

/**
 * Judges descriptions of goods (D.E. 18 05). A description is sound when some reading of it names goods: a word for one
 * thing, or a broad word that another narrows. What a broad word needs is written above the lists of words. Words of no
 * list are taken for words for one thing, since there are far more of those than of broad ones.
 */
public final class GoodsDescription {

    private static final Vague NO_WORDS = new Vague(
            "", "Name the goods in plain words; codes, numbers and addresses of web pages do not describe them.");

    private GoodsDescription() {}

    /** The judgement of a description. */
    public static DescriptionJudgement judge(String text) {
        List<Segment> segments = DescriptionReading.read(text);
        List<Term> terms = terms(segments);
        if (sayNothing(terms)) {
            return new Empty();
        }
        boolean specific = segments.stream().anyMatch(segment -> segment.isSpecific(namesMaterial(segments, segment)));
        return specific ? new Acceptable() : vague(terms);
    }

    /** Whether a description holds no word, or only stop words: it counts as missing (CFSS-L3, GET09). */
    public static boolean isEmpty(String text) {
        return DescriptionReading.sayNothing(text);
    }

    private static boolean sayNothing(List<Term> terms) {
        return terms.stream().allMatch(Term::saysNothing);
    }

    private static List<Term> terms(List<Segment> segments) {
        return segments.stream().flatMap(segment -> segment.terms().stream()).toList();
    }

    private static boolean namesMaterial(List<Segment> segments, Segment besides) {
        return segments.stream().anyMatch(segment -> segment != besides && segment.has(Meaning.MATERIAL));
    }

    private static Vague vague(List<Term> terms) {
        return terms.stream()
                .flatMap(term -> broadest(term).map(group -> new Broad(term, group)).stream())
                .min(Comparator.comparing(broad -> broad.group().meaning()))
                .map(broad -> new Vague(broad.term().words(), broad.group().remedy()))
                .orElse(NO_WORDS);
    }

    private static Optional<WordGroup> broadest(Term term) {
        return term.groups().stream()
                .filter(group -> group.meaning() != Meaning.NOTHING && !group.isSmallWords())
                .min(Comparator.comparing(WordGroup::meaning));
    }

    private record Broad(Term term, WordGroup group) {}
}
