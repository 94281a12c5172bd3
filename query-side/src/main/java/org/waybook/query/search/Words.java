package org.waybook.query.search;

import static org.waybook.projections.views.ConsignmentFields.DESCRIPTION;
import static org.waybook.projections.views.ConsignmentFields.IDENTIFIERS;
import static org.waybook.projections.views.ConsignmentFields.MARKS;
import static org.waybook.projections.views.ConsignmentFields.PARTY_ADDRESS;
import static org.waybook.projections.views.ConsignmentFields.PARTY_IDENTIFIERS;
import static org.waybook.projections.views.ConsignmentFields.PARTY_NAME;
import static org.waybook.projections.views.ConsignmentFields.PLACES;
import static org.waybook.projections.views.ConsignmentFields.REMARKS;
import static org.waybook.projections.views.ConsignmentFields.TEXT;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waybook.projections.views.Identifiers;

/** Queries for what a person types: words with slips of the pen, and numbers as they stand on papers. */
final class Words {

    /** Fields in which found words are shown. */
    static final List<String> SHOWN = List.of(DESCRIPTION, PARTY_NAME, PARTY_ADDRESS, MARKS, PLACES, REMARKS);

    /** Words of five letters may differ by one, of nine by two; shorter ones must be right. */
    private static final String FUZZINESS = "AUTO:5,9";

    /** The first letter must be right: it rarely is not, and looking without it is slow. */
    private static final int RIGHT_LETTERS = 1;

    /** Fewer letters and digits would fit too many numbers. */
    private static final int IDENTIFIER_LENGTH_MIN = 4;

    /** Words between the words of one name; values of a field lie 100 apart, so a name is never put together. */
    private static final int GAPS_MAX = 20;

    private static final float IDENTIFIER_BOOST = 100;
    private static final float SAME_FIELD_BOOST = 2;

    private Words() {}

    /** Every word stands somewhere in the consignment, or the whole is one of its numbers. */
    static Query anywhere(String text) {
        Query whole = number(IDENTIFIERS, text, IDENTIFIER_BOOST);
        Query sameField = Query.of(query -> query.multiMatch(
                match -> match.query(text).fields(SHOWN).operator(Operator.And).boost(SAME_FIELD_BOOST)));
        List<Query> words = split(text).map(Words::word).toList();
        Query allWords = Query.of(query -> query.bool(all -> all.must(words).should(sameField)));
        return isNumber(text)
                ? Query.of(query ->
                        query.bool(either -> either.should(whole, allWords).minimumShouldMatch("1")))
                : allWords;
    }

    /** Every word stands in one name of a party, or the whole is one of its numbers. */
    static Query party(String text) {
        List<Intervals> words = Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .map(Words::nearly)
                .toList();
        Query name = Query.of(query -> query.intervals(near -> near.field(PARTY_NAME)
                .allOf(all -> all.ordered(false).maxGaps(GAPS_MAX).intervals(words))));
        return isNumber(text) || text.contains("@")
                ? Query.of(query -> query.bool(either ->
                        either.should(name, number(PARTY_IDENTIFIERS, text, 1)).minimumShouldMatch("1")))
                : name;
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> !Identifiers.lettersAndDigits(word).isEmpty());
    }

    private static Query word(String word) {
        Query match = Query.of(query -> query.match(m -> {
            m.field(TEXT).query(word).operator(Operator.And);
            return hasDigit(word) ? m : m.fuzziness(FUZZINESS).prefixLength(RIGHT_LETTERS);
        }));
        return isNumber(word)
                ? Query.of(query -> query.bool(either ->
                        either.should(match, number(IDENTIFIERS, word, 1)).minimumShouldMatch("1")))
                : match;
    }

    private static Intervals nearly(String word) {
        Intervals exact = Intervals.of(i -> i.match(m -> m.query(word)));
        return hasDigit(word)
                ? exact
                : Intervals.of(i -> i.anyOf(any -> any.intervals(
                        exact,
                        Intervals.of(other -> other.fuzzy(
                                f -> f.term(word).fuzziness(FUZZINESS).prefixLength(RIGHT_LETTERS))))));
    }

    private static Query number(String field, String text, float boost) {
        return Query.of(query -> query.constantScore(score -> score.boost(boost)
                .filter(filter ->
                        filter.prefix(prefix -> prefix.field(field).value(Identifiers.lettersAndDigits(text))))));
    }

    private static boolean isNumber(String text) {
        return hasDigit(text) && Identifiers.lettersAndDigits(text).length() >= IDENTIFIER_LENGTH_MIN;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
