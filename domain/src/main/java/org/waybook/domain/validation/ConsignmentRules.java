package org.waybook.domain.validation;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;

/** The rules for the consignments of a filing as a whole. */
final class ConsignmentRules {

    static final FilingRule UNIQUE = new FilingRule(
            "UNIQUE",
            "ICS2 filing rules, unique linking key (CFSS-L3, GET04)",
            "Each transport document of a filing stands for one consignment.",
            ConsignmentRules::unique);

    static final FilingRule C3024 = new FilingRule(
            "C3024",
            "ICS2 condition C3024",
            "A consignment of a complete filing names its consignee; one to order (10600) names the notify party.",
            ConsignmentRules::consigneeOrNotifyParty);

    static final FilingRule REMARK = new FilingRule(
            "MISSING",
            "UCC DA Annex B, D.E. 12 02",
            "Additional information has a code or a text.",
            ConsignmentRules::remark);

    /** The code of additional information for a negotiable bill of lading "to order". */
    private static final Optional<String> TO_ORDER = Optional.of("10600");

    private ConsignmentRules() {}

    static List<FilingRule> all() {
        return List.of(UNIQUE, C3024, REMARK);
    }

    private static void unique(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        UniqueDocuments documents = new UniqueDocuments(findings);
        Parts.consignments(filing, (consignment, at) -> documents.add(consignment.transportDocument(), at));
    }

    private static void consigneeOrNotifyParty(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        FilingType type = filing.header().specificCircumstanceIndicator();
        if (type.gives(DatasetPart.PRE_LOADING)) {
            return;
        }
        Parts.consignments(filing, (consignment, at) -> {
            if (isToOrder(consignment)) {
                if (consignment.notifyParty().isEmpty()) {
                    findings.add(
                            "C3024",
                            at.child("notifyParty"),
                            "The consignment is to order (code '10600') and names no notify party.",
                            "Give notifyParty.");
                }
            } else if (consignment.consignee().isEmpty()) {
                findings.add(
                        "C3024",
                        at.child("consignee"),
                        "The consignment names no consignee and is not to order.",
                        "Give consignee, or the code 10600 in additionalInformation and notifyParty.");
            }
        });
    }

    private static boolean isToOrder(HouseConsignment consignment) {
        return consignment.additionalInformation().stream()
                .anyMatch(information -> information.code().equals(TO_ORDER));
    }

    private static void remark(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.consignments(
                filing,
                (consignment, at) -> Parts.each(
                        consignment.additionalInformation(), at.child("additionalInformation"), (information, here) -> {
                            if (information.code().isEmpty()
                                    && information.text().isEmpty()) {
                                findings.add(
                                        "MISSING",
                                        here,
                                        "Additional information has neither a code nor a text.",
                                        "Give code or text, or leave the entry out.");
                            }
                        }));
    }
}
