package org.waybook.contracts.sealing;

/**
 * Under which name a key store keeps a secret.
 *
 * @param value printable ASCII, at most {@link #LENGTH_MAX} characters
 */
public record KeyName(String value) {

    /** Long enough for the kind and a SHA-256 in hexadecimal, with room. */
    public static final int LENGTH_MAX = 128;

    /** The key of the keyed hash that identities are found by. */
    static final KeyName INDEX = new KeyName("index");

    /** The key of the keyed hash that two contents are compared by. */
    static final KeyName CONTENT = new KeyName("content");

    private static final String CASE = "case/";

    public KeyName {
        if (value.isEmpty() || value.length() > LENGTH_MAX || !isPrintable(value)) {
            throw new IllegalArgumentException("'" + value + "' cannot name a key; give 1 to " + LENGTH_MAX
                    + " printable ASCII characters without blanks.");
        }
    }

    private static boolean isPrintable(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '!' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    static KeyName ofIdentity(String hash) {
        return new KeyName("identity/" + hash);
    }

    static KeyName ofSubject(String subject) {
        return new KeyName("subject/" + subject);
    }

    static KeyName ofCase(String caseName) {
        return new KeyName(CASE + caseName);
    }

    boolean isCase() {
        return value.startsWith(CASE);
    }

    @Override
    public String toString() {
        return value;
    }
}
