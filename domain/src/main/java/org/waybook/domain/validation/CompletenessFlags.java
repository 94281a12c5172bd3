package org.waybook.domain.validation;

import java.util.List;
import org.waybook.domain.filing.FilingDataset;

/**
 * Flags of elements that are missing where a rule does not refuse it. The rule C3034 goes by the operator's list of
 * countries without postcodes, which may be too generous (the published one is a stub); this flag goes by the built-in
 * list.
 */
final class CompletenessFlags {

    static final FilingRule NO_POSTCODE = new FilingRule(
            "NO_POSTCODE",
            "ICS2 condition C3034",
            "An address has a postcode where the country has them.",
            CompletenessFlags::postCodes);

    private CompletenessFlags() {}

    static List<FilingRule> all() {
        return List.of(NO_POSTCODE);
    }

    private static void postCodes(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.addresses(filing, (address, party, at) -> {
            if (address.postCode().isEmpty() && referenceData.hasPostCodes(address.country())) {
                findings.add(
                        "NO_POSTCODE",
                        at.child("postCode"),
                        "The address in " + address.country().value() + " has no postcode.",
                        "Give the postcode.");
            }
        });
    }
}
