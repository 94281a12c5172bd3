package org.waybook.domain.party;

import java.util.List;
import java.util.Optional;

/**
 * An operator or a person named in a filing (D.E. 13 02 to 13 14).
 *
 * @param name an..70
 * @param identificationNumber EORI, where the party has one
 * @param typeOfPerson natural, legal or association, where stated
 * @param address where stated
 * @param communications telephone numbers and e-mail addresses, at most nine
 * @param status of a representative: 2 direct, 3 indirect
 */
public record Party(
        String name,
        Optional<Eori> identificationNumber,
        Optional<TypeOfPerson> typeOfPerson,
        Optional<Address> address,
        List<Communication> communications,
        Optional<String> status) {

    /** The most ways to reach one party that a message may give. */
    public static final int COMMUNICATIONS_MAX = 9;

    public Party {
        communications = List.copyOf(communications);
    }

    /**
     * Whether the particulars are those of a person protected as personal data. A party that neither says it is an
     * organisation nor carries an EORI is taken for a natural person: what was once stored in clear cannot be taken back.
     */
    public boolean isPersonal() {
        return typeOfPerson.map(type -> type == TypeOfPerson.NATURAL).orElseGet(identificationNumber::isEmpty);
    }
}
