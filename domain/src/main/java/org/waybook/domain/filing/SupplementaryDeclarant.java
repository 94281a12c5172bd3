package org.waybook.domain.filing;

import java.util.Optional;
import org.waybook.domain.party.Eori;

/**
 * Somebody else who still has to file below the level of a filing (D.E. 13 15).
 *
 * @param identificationNumber EORI
 * @param supplementaryFilingType what has to be filed, an..3 (CL745); absent where the message leaves it open
 */
public record SupplementaryDeclarant(Eori identificationNumber, Optional<FilingType> supplementaryFilingType) {

    /** Whether a filing that somebody makes below is the one that this declarant has to make. */
    public boolean isMetBy(Eori declarant, FilingType type) {
        return identificationNumber.equals(declarant)
                && supplementaryFilingType.map(type::equals).orElseGet(() -> type.level() != DatasetLevel.MASTER);
    }
}
