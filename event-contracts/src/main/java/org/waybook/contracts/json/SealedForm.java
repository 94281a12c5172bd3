package org.waybook.contracts.json;

import java.util.Optional;

/**
 * What stands in stored JSON where personal particulars were.
 *
 * @param sealed the ciphertext with the numbers of its keys; base64 in JSON
 * @param subject the number of the subject key, absent where only the case key seals
 */
public record SealedForm(byte[] sealed, Optional<String> subject) {

    /** The property that tells a sealed form from the particulars themselves. */
    public static final String SEALED = "sealed";

    /** The property that names the subject key. */
    public static final String SUBJECT = "subject";
}
