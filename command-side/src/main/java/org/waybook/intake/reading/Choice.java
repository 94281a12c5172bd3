package org.waybook.intake.reading;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.validation.Findings;

/** Reads one of a few words. */
public final class Choice {

    private Choice() {}

    /** The constant that a word names. */
    public static <E extends Enum<E>> Function<String, E> of(Class<E> type) {
        return word -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "CHOICE",
                        Findings.quote(word) + " is none of the words for this.",
                        "Give one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
