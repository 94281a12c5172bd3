package org.waybook.domain.validation;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.waybook.domain.CheckDigits;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.TransportDocument;

/** Flags of numbers whose check digit does not fit: a slip of the pen, or a number that was made up. */
final class NumberFlags {

    static final FilingRule S10 = new FilingRule(
            "S10",
            "UPU standard S10",
            "The number of a postal item has the check digit of its eight digits.",
            type -> type == FilingType.F43 || type == FilingType.F44,
            NumberFlags::postalItems);

    static final FilingRule AWB = new FilingRule(
            "AWB",
            "IATA Resolution 600a",
            "An air waybill is eleven digits, the last of them the serial number modulo seven.",
            NumberFlags::airWaybills);

    static final FilingRule CONTAINER = new FilingRule(
            "CONTAINER",
            "ICS2 rule R3021; ISO 6346",
            "A container number is four letters and seven digits, the last of them its check digit.",
            NumberFlags::containers);

    static final FilingRule SHIP = new FilingRule(
            "IMO",
            "ICS2 rules R3009 and R3010; IMO Resolution A.1117(30)",
            "An IMO number is seven digits, the last of them its check digit.",
            NumberFlags::ships);

    static final FilingRule WAGON = new FilingRule(
            "UIC",
            "UIC leaflet 438-2",
            "A wagon number is twelve digits, the last of them its check digit.",
            NumberFlags::wagons);

    static final FilingRule MRN = new FilingRule(
            "MRN",
            "DGXXI/0879/99; ISO 6346",
            "The MRN of the part before has the check digit of its other characters.",
            NumberFlags::previousMrn);

    static final FilingRule EORI = new FilingRule(
            "EORI",
            "ICS2 rule R3005",
            "The EORI of who files or carries begins with a member state or XI, which alone give such numbers.",
            NumberFlags::eori);

    private static final Pattern ITEM = Pattern.compile("[A-Z]{2}[0-9]{9}[A-Z]{2}");
    private static final Pattern WAYBILL = Pattern.compile("[0-9]{3}-?[0-9]{8}");
    private static final Pattern SHIP_NUMBER = Pattern.compile("[0-9]{7}");
    private static final Pattern WAGON_NUMBER = Pattern.compile("[0-9]{12}");

    /** Types of transport documents that are master or direct air waybills; those of forwarders are numbered freely. */
    private static final Set<String> AIR_WAYBILLS = Set.of("N740", "N741");

    private static final String SHIP_TYPE = "10";
    private static final String WAGON_TYPE = "20";

    private NumberFlags() {}

    static List<FilingRule> all() {
        return List.of(S10, AWB, CONTAINER, SHIP, WAGON, MRN, EORI);
    }

    private static void postalItems(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        documents(filing, (document, at) -> {
            String number = document.documentNumber();
            boolean fits = ITEM.matcher(number).matches()
                    && CheckDigits.postal(number.substring(2, 10)) == number.charAt(10) - '0';
            flag(findings, "S10", at, number, fits, "a postal item number");
        });
    }

    private static void airWaybills(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        filing.header()
                .transportDocumentMasterLevel()
                .ifPresent(document ->
                        airWaybill(document, ElementPointer.ROOT.child("transportDocumentMasterLevel"), findings));
        documents(filing, (document, at) -> airWaybill(document, at, findings));
    }

    private static void airWaybill(TransportDocument document, ElementPointer at, Findings findings) {
        if (AIR_WAYBILLS.contains(document.type())) {
            String number = document.documentNumber().replace("-", "");
            boolean fits = WAYBILL.matcher(document.documentNumber()).matches()
                    && CheckDigits.airWaybill(number.substring(3, 10)) == number.charAt(10) - '0';
            flag(findings, "AWB", at, document.documentNumber(), fits, "an air waybill number");
        }
    }

    private static void containers(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.transportEquipment(
                filing,
                (container, at) -> flag(
                        findings,
                        "CONTAINER",
                        at.child("identificationNumber"),
                        container.identificationNumber(),
                        container.hasFittingCheckDigit(),
                        "a container number"));
    }

    private static void ships(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        filing.header().activeBorderTransportMeans().ifPresent(means -> {
            String number = means.identificationNumber();
            boolean fits = !means.typeOfIdentification().equals(SHIP_TYPE)
                    || SHIP_NUMBER.matcher(number).matches()
                            && CheckDigits.ship(number.substring(0, 6)) == number.charAt(6) - '0';
            ElementPointer at = ElementPointer.ROOT.child("activeBorderTransportMeans");
            flag(findings, "IMO", at.child("identificationNumber"), number, fits, "an IMO ship number");
        });
    }

    private static void wagons(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        filing.header()
                .activeBorderTransportMeans()
                .ifPresent(means -> wagon(
                        means.typeOfIdentification(),
                        means.identificationNumber(),
                        ElementPointer.ROOT.child("activeBorderTransportMeans"),
                        findings));
        ElementPointer master = ElementPointer.ROOT.child("masterConsignment");
        filing.header()
                .masterConsignment()
                .map(MasterConsignment::passiveBorderTransportMeans)
                .ifPresent(carried -> Parts.each(
                        carried,
                        master.child("passiveBorderTransportMeans"),
                        (means, at) ->
                                wagon(means.typeOfIdentification(), means.identificationNumber(), at, findings)));
        Parts.consignments(
                filing,
                (consignment, at) -> Parts.each(
                        consignment.passiveBorderTransportMeans(),
                        at.child("passiveBorderTransportMeans"),
                        (means, here) ->
                                wagon(means.typeOfIdentification(), means.identificationNumber(), here, findings)));
    }

    private static void wagon(String type, String number, ElementPointer at, Findings findings) {
        boolean fits = !type.equals(WAGON_TYPE)
                || WAGON_NUMBER.matcher(number).matches()
                        && CheckDigits.wagon(number.substring(0, 11)) == number.charAt(11) - '0';
        flag(findings, "UIC", at.child("identificationNumber"), number, fits, "a wagon number");
    }

    private static void previousMrn(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        filing.header()
                .previousMrn()
                .ifPresent(mrn -> flag(
                        findings,
                        "MRN",
                        ElementPointer.ROOT.child("previousMrn"),
                        mrn.value(),
                        mrn.hasFittingCheckDigit(),
                        "an MRN"));
    }

    private static void eori(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        FilingHeader header = filing.header();
        Parts.filers(header, (party, at) -> party.identificationNumber()
                .filter(eori -> !MemberState.isInTheUnion(eori.value().substring(0, 2)))
                .ifPresent(eori -> findings.add(
                        "EORI",
                        at.child("identificationNumber"),
                        Findings.quote(eori.value()) + " begins with a country that gives no EORI numbers.",
                        "Check the number; it begins with a member state or XI.")));
    }

    private static void documents(FilingDataset filing, BiConsumer<TransportDocument, ElementPointer> flag) {
        Parts.consignments(
                filing,
                (consignment, at) -> flag.accept(consignment.transportDocument(), at.child("transportDocument")));
        Parts.each(
                filing.header().houseReferences(),
                ElementPointer.ROOT.child("houseReferences"),
                (house, at) -> flag.accept(house.transportDocument(), at.child("transportDocument")));
    }

    private static void flag(
            Findings findings, String code, ElementPointer at, String number, boolean fits, String what) {
        if (!fits) {
            findings.add(
                    code,
                    at,
                    Findings.quote(number) + " is not " + what + " whose check digit fits.",
                    "Compare it with the paper; a digit may be wrong.");
        }
    }
}
