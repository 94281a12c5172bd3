package org.waybook.domain.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.transport.ModeOfTransport;

/** The rules for the journey: places, routing, times, mode and seals. */
final class JourneyRules {

    static final FilingRule C3003 = new FilingRule(
            "C3003",
            "ICS2 conditions C3003 to C3008",
            "A place is given by its UN/LOCODE, or else by its name and country.",
            JourneyRules::place);

    static final FilingRule R3022 = new FilingRule(
            "R3022",
            "ICS2 rule R3022",
            "The routing of a consignment passes the countries where it is accepted and where it is delivered.",
            JourneyRules::routing);

    static final FilingRule R3053 = new FilingRule(
            "R3053",
            "ICS2 rule R3053",
            "Arrival is estimated after departure, estimated or actual.",
            JourneyRules::arrivalAfterDeparture);

    static final FilingRule DEPARTURE = new FilingRule(
            "DEPARTURE",
            "ICS2 filing rules: exactly one of estimated and actual departure",
            "The departure of the means of transport is given once: as estimated, or as actual.",
            JourneyRules::oneDeparture);

    static final FilingRule MODE = new FilingRule(
            "MODE",
            "ICD Annex 1, table of filings",
            "The mode of transport fits the type of filing.",
            JourneyRules::mode);

    static final FilingRule C3018 = new FilingRule(
            "C3018",
            "ICS2 conditions C3015 to C3018",
            "Each seal is named once, and the number of seals, where it is given, is that of those named.",
            JourneyRules::seals);

    private JourneyRules() {}

    static List<FilingRule> all() {
        return List.of(C3003, R3022, R3053, DEPARTURE, MODE, C3018);
    }

    private static void place(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.places(filing, (place, at) -> {
            boolean inWords = place.name().isPresent() && place.country().isPresent();
            if (place.unLocode().isEmpty() && !inWords) {
                String text =
                        "A place is given as " + Findings.quote(place.name().orElse("")) + " without "
                                + (place.name().isPresent() ? "its country." : "its name.");
                findings.add("C3003", at, text, "Give unLocode, or name and country.");
            }
        });
    }

    private static void routing(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.consignments(filing, (consignment, at) -> {
            Set<String> left = leftOut(consignment);
            if (!consignment.countriesOfRouting().isEmpty() && !left.isEmpty()) {
                String text = "The routing " + inWords(consignment) + " leaves out " + String.join(", ", left) + ".";
                findings.add(
                        "R3022",
                        at.child("countriesOfRouting"),
                        text,
                        "Include the countries of the places of acceptance and of delivery.");
            }
        });
    }

    private static Set<String> leftOut(HouseConsignment consignment) {
        return Stream.of(consignment.placeOfAcceptance(), consignment.placeOfDelivery())
                .flatMap(Optional::stream)
                .flatMap(place -> place.liesIn().stream())
                .filter(country -> !consignment.countriesOfRouting().contains(country))
                .map(TextValue::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inWords(HouseConsignment consignment) {
        return consignment.countriesOfRouting().stream().map(TextValue::value).collect(Collectors.joining(", "));
    }

    private static void arrivalAfterDeparture(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        filing.header().activeBorderTransportMeans().ifPresent(means -> means.actualDeparture()
                .or(means::estimatedDeparture)
                .ifPresent(departure -> means.estimatedArrival()
                        .filter(arrival -> !arrival.isAfter(departure))
                        .ifPresent(arrival -> findings.add(
                                "R3053",
                                ElementPointer.ROOT
                                        .child("activeBorderTransportMeans")
                                        .child("estimatedArrival"),
                                "The arrival " + arrival + " is not after the departure " + departure + ".",
                                "Mend one of the two times; both are UTC."))));
    }

    /** Filings at house level may name the means before anything of its departure is known. */
    private static void oneDeparture(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        filing.header().activeBorderTransportMeans().ifPresent(means -> {
            boolean estimated = means.estimatedDeparture().isPresent();
            boolean actual = means.actualDeparture().isPresent();
            DatasetLevel level = filing.header().specificCircumstanceIndicator().level();
            ElementPointer at = ElementPointer.ROOT.child("activeBorderTransportMeans");
            if (estimated && actual) {
                findings.add(
                        "DEPARTURE",
                        at.child("estimatedDeparture"),
                        "The departure is given as estimated and as actual.",
                        "Give actualDeparture alone once the means of transport has departed.");
            } else if (!estimated && !actual && level != DatasetLevel.HOUSE) {
                findings.add(
                        "DEPARTURE",
                        at.child("estimatedDeparture"),
                        "The departure of the means of transport is missing.",
                        "Give estimatedDeparture, or actualDeparture once it has departed.");
            }
        });
    }

    private static void mode(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        FilingType type = filing.header().specificCircumstanceIndicator();
        ModeOfTransport mode = filing.header().modeOfTransport();
        if (!type.modes().contains(mode)) {
            String modes =
                    type.modes().stream().map(ModeOfTransport::code).sorted().collect(Collectors.joining(" or "));
            findings.add(
                    "MODE",
                    ElementPointer.ROOT.child("activeBorderTransportMeans").child("modeOfTransport"),
                    "Mode " + mode.code() + " does not fit " + type + " (" + type.title() + ").",
                    "Give " + modes + ", or file the type that fits the mode.");
        }
    }

    private static void seals(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.transportEquipment(filing, (container, at) -> {
            List<String> seals = container.seals();
            String name = "Container " + Findings.quote(container.identificationNumber());
            if (Set.copyOf(seals).size() < seals.size()) {
                String text = name + " names a seal twice: " + String.join(", ", seals) + ".";
                findings.add("C3018", at.child("seals"), text, "Name each seal once.");
            }
            if (container
                    .numberOfSeals()
                    .filter(number -> number != seals.size())
                    .isPresent()) {
                String text =
                        name + " has " + container.numberOfSeals().get() + " seals and names " + seals.size() + ".";
                findings.add("C3018", at.child("numberOfSeals"), text, "Name every seal, or mend their number.");
            }
        });
    }
}
