package org.waybook.projections.views;

import java.util.List;

/** Numbers as the views keep them for searching: letters and digits only; the index folds their case and accents. */
public final class Identifiers {

    private Identifiers() {}

    /** The letters and digits of a number. */
    public static String lettersAndDigits(String number) {
        StringBuilder kept = new StringBuilder(number.length());
        number.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The letters and digits of each number, each once. */
    public static List<String> lettersAndDigits(List<String> numbers) {
        return numbers.stream()
                .map(Identifiers::lettersAndDigits)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }
}
