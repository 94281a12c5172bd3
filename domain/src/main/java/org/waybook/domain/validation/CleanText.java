package org.waybook.domain.validation;

/** What a cleansed text looks like: no signs that say nothing, single blanks between words, none at the ends. */
public final class CleanText {

    /** Signs of keyboards that stand in no name, address or description. */
    private static final String SIGNS = "*~^|<>{}[]\\_=`";

    private CleanText() {}

    /** Whether cleansing leaves a text as it is. */
    public static boolean isClean(String text) {
        return of(text).equals(text);
    }

    /** The text cleansed; a text of signs alone stays as it is, for the rules to refuse with what was written. */
    public static String of(String text) {
        StringBuilder cleansed = new StringBuilder(text.length());
        boolean blank = true;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            boolean says = says(character);
            if (says) {
                cleansed.appendCodePoint(character);
            } else if (!blank) {
                cleansed.append(' ');
            }
            blank = !says;
        }
        int length = cleansed.length();
        if (length > 0 && cleansed.charAt(length - 1) == ' ') {
            cleansed.setLength(length - 1);
        }
        return cleansed.isEmpty() ? text : cleansed.toString();
    }

    private static boolean says(int character) {
        if (character < 0x80) {
            return character > ' ' && character != 0x7F && SIGNS.indexOf(character) < 0;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.OTHER_SYMBOL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
