package org.waybook.acceptance.api;

/** The check digit of an MRN after ISO 6346, worked out here again and not asked of the code that issues it. */
public final class CheckDigit {

    /** Where a letter stands is its value; the multiples of eleven are left out. */
    private static final String VALUES = "0123456789-A-BCDEFGHIJK-LMNOPQRSTU-VWXYZ";

    private static final int LETTERS_FROM = 11;

    private CheckDigit() {}

    /** The digit that belongs to the characters before it. */
    public static int of(String characters) {
        long sum = 0;
        for (int place = 0; place < characters.length(); place++) {
            sum += (long) value(characters.charAt(place)) << place;
        }
        return (int) (sum % 11 % 10);
    }

    private static int value(char character) {
        int place = VALUES.indexOf(character);
        return place < LETTERS_FROM ? place : place - 1;
    }
}
