package org.waybook.domain;

/** A text that cannot be the value it was given for; says what is wrong and how to mend it. */
public final class InvalidValue extends IllegalArgumentException {

    private final String code;
    private final String remedy;

    /**
     * @param code stable code that the API documents
     * @param text what was wrong, with the value
     * @param remedy what to do
     */
    public InvalidValue(String code, String text, String remedy) {
        super(text);
        this.code = code;
        this.remedy = remedy;
    }

    /**
     * Refuses a text that is not such a value; what is said of it is put together only then, since values are made all the
     * time.
     *
     * @param value the text
     * @param verdict what is wrong with it, behind its quotation
     */
    public static void unless(boolean holds, String code, String value, String verdict, String remedy) {
        if (!holds) {
            throw new InvalidValue(code, "'" + value + "' " + verdict, remedy);
        }
    }

    /** Refuses what does not hold. */
    public static void unless(boolean holds, String code, String text, String remedy) {
        if (!holds) {
            throw new InvalidValue(code, text, remedy);
        }
    }

    /** The stable code that the API documents. */
    public String code() {
        return code;
    }

    /** What the sender can do about it. */
    public String remedy() {
        return remedy;
    }
}
