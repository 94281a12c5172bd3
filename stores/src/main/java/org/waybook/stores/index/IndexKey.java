package org.waybook.stores.index;

import java.util.regex.Pattern;

/**
 * The key of an entry.
 *
 * @param namespace whose entry it is: letters, digits and hyphens
 * @param key visible ASCII, at most {@link OrderedIndex#KEY_LENGTH_MAX} characters
 */
public record IndexKey(String namespace, String key) {

    static final Pattern NAMESPACE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern KEY = Pattern.compile("[!-~]{1," + OrderedIndex.KEY_LENGTH_MAX + "}");

    public IndexKey {
        requireNamespace(namespace);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("'" + key + "' is no key of the index; use 1 to "
                    + OrderedIndex.KEY_LENGTH_MAX + " visible ASCII characters.");
        }
    }

    static void requireNamespace(String namespace) {
        if (!NAMESPACE.matcher(namespace).matches()) {
            throw new IllegalArgumentException(
                    "'" + namespace + "' is no namespace; use up to 40 small letters, digits and hyphens.");
        }
    }
}
