package org.waybook.domain.transport;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybook.domain.CheckDigits;

/**
 * A container or other equipment (D.E. 19 07).
 *
 * @param identificationNumber an..17, ISO 6346 for containers
 * @param sizeAndType an..10
 * @param packedStatus an..3
 * @param seals their numbers, an..20 each
 * @param supplierType an..3
 * @param numberOfSeals n..4, where it is stated beside them
 */
public record TransportEquipment(
        String identificationNumber,
        Optional<String> sizeAndType,
        Optional<String> packedStatus,
        List<String> seals,
        Optional<String> supplierType,
        Optional<Integer> numberOfSeals) {

    private static final Pattern FORMAT = Pattern.compile("[A-Z]{3}[UJZ][0-9]{7}");

    private static final int CHECKED_LENGTH = 10;

    public TransportEquipment {
        seals = List.copyOf(seals);
    }

    /** Equipment of which neither its supplier nor a number of seals is stated. */
    public TransportEquipment(
            String identificationNumber,
            Optional<String> sizeAndType,
            Optional<String> packedStatus,
            List<String> seals) {
        this(identificationNumber, sizeAndType, packedStatus, seals, Optional.empty(), Optional.empty());
    }

    /** Whether the number is a container number whose check digit fits (ISO 6346). */
    public boolean hasFittingCheckDigit() {
        return FORMAT.matcher(identificationNumber).matches()
                && CheckDigits.iso6346(identificationNumber.substring(0, CHECKED_LENGTH))
                        == identificationNumber.charAt(CHECKED_LENGTH) - '0';
    }
}
