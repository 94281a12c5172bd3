package org.waybook.domain.party;

/**
 * A way to reach a party.
 *
 * @param identifier the number or address, an..512
 * @param type TE for telephone, EM for electronic mail (an..3)
 */
public record Communication(String identifier, String type) {

    /** The type of a telephone number. */
    public static final String TELEPHONE = "TE";

    /** The type of an e-mail address. */
    public static final String EMAIL = "EM";
}
