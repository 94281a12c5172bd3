package org.waybook.contracts.json;

import org.waybook.domain.party.Party;

/** Seals personal particulars while JSON is written, and opens them while it is read. */
public interface Sealer {

    /** Whether a party is to be sealed: a person, unless already erased. */
    static boolean concerns(Party party) {
        return party.isPersonal() && !party.equals(Erased.PARTY);
    }

    /** Seals the particulars of a person. */
    SealedForm seal(Party party);

    /** Seals a free text. */
    SealedForm seal(String text);

    /** The particulars of a person; {@link Erased#PARTY} where a key is destroyed. */
    Party openParty(SealedForm form);

    /** A free text; {@link Erased#TEXT} where the key is destroyed. */
    String openText(SealedForm form);
}
