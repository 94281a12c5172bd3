package org.waybook.contracts.sealing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Party;

/**
 * Who a person is, as far as one subject key goes: name, city, country and post code, folded so that accents, case,
 * punctuation and blanks make no difference. Another spelling is another identity with a key of its own.
 *
 * @param folded the four parts, one a line
 */
public record Identity(String folded) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The identity of the person that a party names. */
    public static Identity of(Party party) {
        Optional<Address> address = party.address();
        return of(
                party.name(),
                address.map(Address::city).orElse(""),
                address.map(at -> at.country().value()).orElse(""),
                address.flatMap(Address::postCode).orElse(""));
    }

    /** The identity of a person by name, city, country (a2) and post code; empty where not known. */
    public static Identity of(String name, String city, String country, String postCode) {
        return new Identity(String.join(
                "\n", fold(name), fold(city), fold(country), fold(postCode).replace(" ", "")));
    }

    private static String fold(String text) {
        if (isFolded(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        String withoutMarks =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(withoutMarks.toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Plain words with one blank between them, as most names are, stay as they are but for their case. */
    private static boolean isFolded(String text) {
        boolean behindWord = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            boolean ofWord = next >= '0' && next <= '9' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
            if (!ofWord && !(next == ' ' && behindWord)) {
                return false;
            }
            behindWord = ofWord;
        }
        return behindWord || text.isEmpty();
    }

    /** Keeps names out of logs and messages. */
    @Override
    public String toString() {
        return "Identity[folded=(not shown)]";
    }
}
