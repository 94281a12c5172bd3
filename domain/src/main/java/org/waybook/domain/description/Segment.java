package org.waybook.domain.description;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words of a description that belong together: between two commas, or before and after an "and".
 *
 * @param terms in their order
 */
record Segment(List<Term> terms) {

    /** One word beside "parts" is the whole they belong to ("lift parts"); a second one tells which ("lift door parts"). */
    private static final int WORDS_FOR_A_PART = 2;

    Segment {
        terms = List.copyOf(terms);
    }

    /** Whether it has a term of a meaning. */
    boolean has(Meaning meaning) {
        return terms.stream().anyMatch(term -> term.is(meaning));
    }

    /**
     * Whether it says what the goods are.
     *
     * @param materialElsewhere whether the description names a material in another segment, as "boxes, plastic" does
     */
    boolean isSpecific(boolean materialElsewhere) {
        if (has(Meaning.PART)) {
            return has(Meaning.NAMED) || namingGoods() >= WORDS_FOR_A_PART;
        }
        if (has(Meaning.CATCH_ALL)) {
            return terms.stream().anyMatch(term -> term.namesGoods() && !term.looksLikeAnAdjective())
                    || namingGoods() >= WORDS_FOR_A_PART
                    || (has(Meaning.MATERIAL) || materialElsewhere)
                            && terms.stream().anyMatch(Segment::tellsUse);
        }
        if (namingGoods() > 0) {
            return true;
        }
        return has(Meaning.COMMODITY) || terms.stream().anyMatch(term -> isNarrowed(term, materialElsewhere));
    }

    private long namingGoods() {
        return terms.stream().filter(Term::namesGoods).count();
    }

    private static boolean tellsUse(Term term) {
        return !term.is(Meaning.MATERIAL)
                && (term.is(Meaning.USE)
                        || term.is(Meaning.CLASS)
                        || term.is(Meaning.FORM)
                        || term.is(Meaning.COMMODITY));
    }

    private boolean isNarrowed(Term head, boolean materialElsewhere) {
        if (head.is(Meaning.FORM)) {
            return materialElsewhere && !head.is(Meaning.MATERIAL)
                    || others(head).anyMatch(narrowsForm(head));
        }
        return head.is(Meaning.CLASS)
                && (materialElsewhere && !head.is(Meaning.MATERIAL)
                        || others(head).anyMatch(narrowsClass(head)));
    }

    private static Predicate<Term> narrowsForm(Term head) {
        return term -> term.is(Meaning.MATERIAL)
                || term.is(Meaning.USE)
                || term.is(Meaning.CLASS)
                || term.is(Meaning.BRAND)
                || term.is(Meaning.FORM) && sharesNoGroup(head, term);
    }

    private static Predicate<Term> narrowsClass(Term head) {
        return term -> (term.is(Meaning.MATERIAL) || term.is(Meaning.CLASS) || term.is(Meaning.FORM))
                && sharesNoGroup(head, term);
    }

    private static boolean sharesNoGroup(Term one, Term other) {
        return one.groups().stream().noneMatch(other.groups()::contains);
    }

    private Stream<Term> others(Term head) {
        return terms.stream().filter(term -> term != head && !term.words().equals(head.words()));
    }
}
