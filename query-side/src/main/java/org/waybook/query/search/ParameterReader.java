package org.waybook.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.waybook.domain.InvalidValue;
import org.waybook.query.problem.ApiProblem;
import org.waybook.query.problem.CheckedParameters;
import org.waybook.query.problem.Moments;

/** Reads the parameters of a search and finds every error in them. */
final class ParameterReader {

    static final String TEXT = "text";
    static final String FROM = "from";
    static final String TO = "to";
    static final String SORT = "sort";
    static final String CURSOR = "cursor";
    static final String LIMIT = "limit";
    static final String WAIT_FOR = "wait-for";

    private static final int LIMIT_DEFAULT = 25;
    private static final int LIMIT_MAX = 200;

    /** Longer than any name or number, and short enough to be searched quickly. */
    private static final int TEXT_LENGTH_MAX = 200;

    /** More words than anybody types. */
    private static final int TEXT_WORDS_MAX = 20;

    private static final List<String> NAMES = Stream.concat(
                    Arrays.stream(FilterParameter.values()).map(FilterParameter::parameter),
                    Stream.of(TEXT, FROM, TO, SORT, CURSOR, LIMIT, WAIT_FOR))
            .toList();

    private ParameterReader() {}

    /**
     * What the parameters ask for.
     *
     * @throws ApiProblem with every error
     */
    static SearchCriteria read(MultiValueMap<String, String> all) {
        CheckedParameters parameters = new CheckedParameters(all, NAMES);
        Optional<String> text =
                parameters.single(TEXT).flatMap(value -> parameters.check(TEXT, value, ParameterReader::text));
        Map<FilterParameter, List<String>> filters = filters(parameters);
        Sorting sorting = sorting(parameters, text.isPresent());
        int limit = parameters.number(LIMIT, 1, LIMIT_MAX).map(Long::intValue).orElse(LIMIT_DEFAULT);
        List<FieldValue> after = parameters
                .single(CURSOR)
                .flatMap(value -> parameters.check(
                        CURSOR, value, cursor -> Cursor.read(cursor, Cursor.fingerprint(all, sorting.parameter()))))
                .orElse(List.of());
        SearchCriteria criteria = new SearchCriteria(
                text,
                filters,
                parameters.single(FROM).flatMap(value -> parameters.check(FROM, value, Moments::from)),
                parameters.single(TO).flatMap(value -> parameters.check(TO, value, Moments::to)),
                sorting,
                limit,
                after,
                parameters.number(WAIT_FOR, 0, Long.MAX_VALUE));
        parameters.requireNoErrors();
        return criteria;
    }

    private static Map<FilterParameter, List<String>> filters(CheckedParameters parameters) {
        Map<FilterParameter, List<String>> filters = new EnumMap<>(FilterParameter.class);
        for (FilterParameter filter : FilterParameter.values()) {
            List<String> values = new ArrayList<>();
            for (String value : parameters.all(filter.parameter())) {
                parameters.check(filter.parameter(), value, filter::checked).ifPresent(values::add);
            }
            if (!values.isEmpty()) {
                filters.put(filter, values);
            }
        }
        return filters;
    }

    private static Sorting sorting(CheckedParameters parameters, boolean byText) {
        return parameters
                .single(SORT)
                .flatMap(value -> parameters.check(SORT, value, ParameterReader::sorting))
                .orElse(byText ? Sorting.RELEVANCE : Sorting.FILED_AT_DESCENDING);
    }

    private static Sorting sorting(String value) {
        return Sorting.of(value)
                .orElseThrow(() -> new InvalidValue(
                        "SORT", "'" + value + "' is not an order.", "Give one of " + Sorting.names() + "."));
    }

    private static String text(String value) {
        InvalidValue.unless(
                value.length() <= TEXT_LENGTH_MAX && value.split("\\s+").length <= TEXT_WORDS_MAX,
                "TOO_LONG",
                "The text has " + value.length() + " characters.",
                "Give at most " + TEXT_LENGTH_MAX + " characters and " + TEXT_WORDS_MAX + " words.");
        return Values.words(value);
    }
}
