package org.waybook.query.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import org.waybook.domain.InvalidValue;
import org.waybook.query.problem.Problem.ProblemError;

/** The parameters of a request, and every error found in them. */
public final class CheckedParameters {

    /** More values of one parameter than any form gives. */
    private static final int VALUES_MAX = 50;

    private final MultiValueMap<String, String> parameters;
    private final List<ProblemError> errors = new ArrayList<>();

    /** Begins to check; a name that is not known is an error. */
    public CheckedParameters(MultiValueMap<String, String> parameters, List<String> known) {
        this.parameters = parameters;
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(
                        name,
                        "UNKNOWN_PARAMETER",
                        "There is no parameter '" + name + "'.",
                        "Did you mean '" + nearest(name, known) + "'? There are: " + String.join(", ", known) + "."));
    }

    /** All values of a parameter that are not blank. */
    public List<String> all(String name) {
        List<String> values = parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.size() > VALUES_MAX) {
            add(
                    name,
                    "TOO_MANY_VALUES",
                    "Parameter '" + name + "' is given " + values.size() + " times.",
                    "Give it at most " + VALUES_MAX + " times.");
            return List.of();
        }
        return values;
    }

    /** The value of a parameter that is given once. */
    public Optional<String> single(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            add(name, "GIVEN_TWICE", "Parameter '" + name + "' is given more than once.", "Give it once.");
        }
        return values.stream().findFirst();
    }

    /** A whole number within limits. */
    public Optional<Long> number(String name, long min, long max) {
        return single(name)
                .flatMap(value -> check(name, value, text -> {
                    boolean fits =
                            text.matches("[0-9]{1,18}") && Long.parseLong(text) >= min && Long.parseLong(text) <= max;
                    InvalidValue.unless(
                            fits,
                            "NUMBER",
                            "'" + text + "' is not a number from " + min + (max == Long.MAX_VALUE ? "" : " to " + max)
                                    + ".",
                            "Give a whole number" + (max == Long.MAX_VALUE ? "." : " of at most " + max + "."));
                    return Long.parseLong(text);
                }));
    }

    /** The value that a check makes of a text; empty, and one error more, where it refuses. */
    public <T> Optional<T> check(String name, String value, Function<String, T> check) {
        try {
            return Optional.of(check.apply(value));
        } catch (InvalidValue refused) {
            add(name, refused.code(), refused.getMessage(), refused.remedy());
            return Optional.empty();
        }
    }

    /** Adds an error that is found elsewhere. */
    public void add(String name, String code, String text, String remedy) {
        errors.add(new ProblemError(code, "/" + name, text, remedy));
    }

    /**
     * Ends the check.
     *
     * @throws ApiProblem with every error, where there is one
     */
    public void requireNoErrors() {
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
    }

    private static String nearest(String name, List<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .orElse("");
    }

    /** Letters to add, leave out or change to make one name of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, 1 + Math.min(diagonal, row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
