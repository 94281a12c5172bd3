package org.waybook.demo.trader;

import org.waybook.demo.chance.Chance;

/** Texts with a digit for each number sign. */
final class Pattern {

    private Pattern() {}

    static String fill(String pattern, Chance chance) {
        StringBuilder text = new StringBuilder(pattern.length());
        for (int position = 0; position < pattern.length(); position++) {
            char character = pattern.charAt(position);
            text.append(character == '#' ? (char) ('0' + chance.below(10)) : character);
        }
        return text.toString();
    }
}
