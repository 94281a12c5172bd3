package org.waybook.domain.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.transport.TransportDocument;

/** The rules for what only some types of filing have: parts of a consignment, others who file, screening, codes. */
final class SupplementRules {

    static final FilingRule C3001 = new FilingRule(
            "C3001",
            "ICS2 condition C3001",
            "Only the filing for a later part of a split consignment names the filing for the part before.",
            SupplementRules::splitConsignment);

    static final FilingRule R3051 = new FilingRule(
            "R3051",
            "ICS2 rule R3051",
            "What a supplementary declarant has to file is a type that completes this filing.",
            SupplementRules::supplementaryFiling);

    static final FilingRule SCREENED = new FilingRule(
            "SCREENED",
            "CFSS-IE, HRCM screening results",
            "A screening result names the consignment that was screened where the filing has more than one, and no"
                    + " consignment of another filing.",
            SupplementRules::screenedConsignment);

    static final FilingRule ATTACHED =
            new FilingRule("ATTACHED", "ICD 3.1.11", "Attached files are pdf or jpeg.", SupplementRules::attachedFiles);

    static final FilingRule C3025 = new FilingRule(
            "C3025",
            "ICS2 condition C3025; UCC DA Annex B, D.E. 18 09",
            "Goods of a complete dataset have an HS code, unless one natural person sends them to another.",
            type -> type.level().announcesConsignments()
                    && type.gives(DatasetPart.PRE_ARRIVAL)
                    && type != FilingType.F43,
            SupplementRules::commodityCode);

    private static final Set<String> FILE_TYPES = Set.of("application/pdf", "image/jpeg");

    private SupplementRules() {}

    static List<FilingRule> all() {
        return List.of(C3001, R3051, SCREENED, ATTACHED, C3025);
    }

    /** The first part has none before it; a later one without is refused by the claim of its transport document. */
    private static void splitConsignment(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        FilingHeader header = filing.header();
        if (!header.isSplit() && header.previousMrn().isPresent()) {
            findings.add(
                    "C3001",
                    ElementPointer.ROOT.child("previousMrn"),
                    "A filing for the part before is named, and the consignment is not declared as split.",
                    "Give splitConsignmentIndicator true, or leave previousMrn out.");
        }
    }

    private static void supplementaryFiling(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        FilingType type = filing.header().specificCircumstanceIndicator();
        Set<FilingType> completing = completing(type);
        Parts.each(
                filing.header().supplementaryDeclarants(),
                ElementPointer.ROOT.child("supplementaryDeclarants"),
                (declarant, at) -> declarant
                        .supplementaryFilingType()
                        .filter(other -> !completing.contains(other))
                        .ifPresent(other -> findings.add(
                                "R3051",
                                at.child("supplementaryFilingType"),
                                "A filing " + other + " does not complete a filing " + type + ".",
                                "Give one of "
                                        + completing.stream()
                                                .map(Enum::name)
                                                .sorted()
                                                .collect(Collectors.joining(", "))
                                        + ".")));
    }

    /** What a type needs, what those need in turn, and itself: a forwarder may hand on to another forwarder. */
    private static Set<FilingType> completing(FilingType type) {
        Set<FilingType> found = EnumSet.of(type);
        type.stillNeeds()
                .forEach(alternatives -> alternatives.forEach(other -> {
                    found.add(other);
                    other.stillNeeds().forEach(found::addAll);
                }));
        return found;
    }

    private static void screenedConsignment(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        if (filing.header().screeningResults().isEmpty()) {
            return;
        }
        Set<TransportDocument> documents = filing.consignments().stream()
                .map(HouseConsignment::transportDocument)
                .collect(Collectors.toSet());
        Parts.screeningResults(filing, (result, at) -> {
            if (result.transportDocument().isEmpty() && documents.size() > 1) {
                findings.add(
                        "SCREENED",
                        at.child("transportDocument"),
                        "The filing has " + documents.size() + " consignments; which one was screened is not said.",
                        "Give the transport document of the consignment that was screened.");
            }
            result.transportDocument()
                    .filter(document -> !documents.contains(document))
                    .ifPresent(document -> findings.add(
                            "SCREENED",
                            at.child("transportDocument"),
                            "No consignment of the filing has the transport document "
                                    + Findings.quote(document.toString()) + ".",
                            "Give the transport document of a consignment of this filing."));
        });
    }

    private static void attachedFiles(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.screeningResults(
                filing,
                (result, at) -> Parts.each(result.files(), at.child("files"), (file, here) -> {
                    if (!FILE_TYPES.contains(file.mimeType())) {
                        findings.add(
                                "ATTACHED",
                                here.child("mimeType"),
                                "A file of type " + Findings.quote(file.mimeType()) + " cannot be attached.",
                                "Attach application/pdf or image/jpeg.");
                    }
                }));
    }

    private static void commodityCode(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.consignments(filing, (consignment, at) -> {
            boolean betweenPersons = PartyRules.isNatural(consignment.consignor())
                    && consignment.consignee().filter(PartyRules::isNatural).isPresent();
            if (!betweenPersons) {
                Parts.each(consignment.goodsItems(), at.child("goodsItems"), (item, here) -> {
                    if (item.harmonizedSystemSubHeadingCode().isEmpty()) {
                        findings.add(
                                "C3025",
                                here.child("harmonizedSystemSubHeadingCode"),
                                "The goods have no HS code.",
                                "Give the six digits of the Harmonized System.");
                    }
                });
            }
        });
    }
}
