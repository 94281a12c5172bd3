package org.waybook.intake.reading;

/** The bounds of a message, so that reading one takes bounded memory and time whatever it holds. */
public final class ReadingLimits {

    /** How deep elements may nest; a filing nests eight deep, and a SOAP envelope adds three. */
    public static final int DEPTH_MAX = 16;

    /** How many named elements one element may hold; the largest has nineteen. */
    public static final int NAMES_MAX = 64;

    /** How many entries one list may hold: the most that any list but the consignments' takes. */
    public static final int ENTRIES_MAX = 9_999;

    /** How many consignments a message may hold: those of the largest filing, F43. */
    public static final int CONSIGNMENTS_MAX = 99_999;

    /** How long a text may be, in characters; the longest that a rule allows is 512. */
    public static final int TEXT_LENGTH_MAX = 4_096;

    /** How long a text or name may be before reading stops altogether, in characters. */
    public static final int TOKEN_LENGTH_MAX = 1_000_000;

    /** How long a number may be written; the longest that a rule allows has 17 characters. */
    public static final int NUMBER_LENGTH_MAX = 40;

    private ReadingLimits() {}
}
