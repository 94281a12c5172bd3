package org.waybook.domain.description;

/**
 * Words of one list that leave the same thing open.
 *
 * @param meaning what such a word does
 * @param title what they have in common
 * @param remedy what to say instead or beside
 */
record WordGroup(Meaning meaning, String title, String remedy) {

    private static final String SMALL_WORDS = "small words";

    /** Whether it holds the small words of the language, which neither add to a description nor take from it. */
    boolean isSmallWords() {
        return title.equals(SMALL_WORDS);
    }
}
