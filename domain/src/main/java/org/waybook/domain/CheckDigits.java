package org.waybook.domain;

/** The check digits of customs and transport identifiers. */
public final class CheckDigits {

    private static final int MODULUS = 11;
    private static final int[] POSTAL_WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private CheckDigits() {}

    /**
     * The check digit of ISO 6346, used by containers and MRNs: each character has a value, each position the weight
     * 2^position; the sum modulo 11 modulo 10.
     *
     * @param text upper case letters and digits
     */
    public static int iso6346(String text) {
        long sum = 0;
        for (int position = 0; position < text.length(); position++) {
            sum += (long) iso6346Value(text.charAt(position)) << position;
        }
        return (int) (sum % MODULUS % 10);
    }

    /** The value of a character in ISO 6346: A is 10, and multiples of 11 are left out. */
    private static int iso6346Value(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int value = character - 'A' + 10;
        return value + (value - 1) / 10;
    }

    /** The check digit of a UPU S10 item identifier over its eight digits. */
    public static int postal(String eightDigits) {
        int sum = 0;
        for (int position = 0; position < POSTAL_WEIGHTS.length; position++) {
            sum += (eightDigits.charAt(position) - '0') * POSTAL_WEIGHTS[position];
        }
        int digit = MODULUS - sum % MODULUS;
        return digit == 10 ? 0 : digit == 11 ? 5 : digit;
    }

    /** The check digit of an air waybill over its seven digit serial number. */
    public static int airWaybill(String sevenDigits) {
        return Integer.parseInt(sevenDigits) % 7;
    }

    /** The last digit of a wagon number (UIC 438-2) over its first eleven: every other digit doubled, digits summed. */
    public static int wagon(String elevenDigits) {
        int sum = 0;
        for (int position = 0; position < elevenDigits.length(); position++) {
            int digit = (elevenDigits.charAt(position) - '0') * (position % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** The last digit of an IMO ship number over its first six. */
    public static int ship(String sixDigits) {
        int sum = 0;
        for (int position = 0; position < sixDigits.length(); position++) {
            sum += (sixDigits.charAt(position) - '0') * (7 - position);
        }
        return sum % 10;
    }
}
