package org.waybook.domain.filing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybook.domain.Refused;
import org.waybook.domain.party.Party;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.validation.Finding;

/**
 * The particulars that no amendment may change (R3024, and what a split consignment is part of): to change them,
 * invalidate and file again.
 */
final class ProtectedParticulars {

    private static final List<ProtectedParticular> ALL = List.of(
            new ProtectedParticular(
                    "/specificCircumstanceIndicator",
                    "specific circumstance indicator",
                    FilingHeader::specificCircumstanceIndicator),
            new ProtectedParticular("/lrn", "LRN", header -> header.lrn().value()),
            new ProtectedParticular("/declarant/identificationNumber", "declarant", header -> header.declarant()
                    .identificationNumber()),
            new ProtectedParticular("/representative", "representative", header -> header.representative()
                    .map(Party::identificationNumber)),
            new ProtectedParticular(
                    "/activeBorderTransportMeans/modeOfTransport",
                    "mode of transport",
                    header -> header.activeBorderTransportMeans().map(BorderTransportMeans::modeOfTransport)),
            new ProtectedParticular(
                    "/activeBorderTransportMeans/identificationNumber",
                    "identification of the means of transport",
                    header -> header.activeBorderTransportMeans().map(BorderTransportMeans::identificationNumber)),
            new ProtectedParticular(
                    "/activeBorderTransportMeans/conveyanceReferenceNumber",
                    "conveyance reference number",
                    header -> header.activeBorderTransportMeans()
                            .flatMap(BorderTransportMeans::conveyanceReferenceNumber)),
            new ProtectedParticular(
                    "/transportDocumentMasterLevel",
                    "transport document at master level",
                    FilingHeader::transportDocumentMasterLevel),
            new ProtectedParticular("/splitConsignmentIndicator", "split consignment indicator", FilingHeader::isSplit),
            new ProtectedParticular("/previousMrn", "MRN of the part before", FilingHeader::previousMrn),
            new ProtectedParticular("/carrier/identificationNumber", "carrier", header -> header.carrier()
                    .flatMap(Party::identificationNumber)),
            new ProtectedParticular(
                    "/customsOfficeOfFirstEntry",
                    "customs office of first entry",
                    FilingHeader::customsOfficeOfFirstEntry));

    private ProtectedParticulars() {}

    /**
     * Checks an amendment against the version in force.
     *
     * @throws Refused naming every protected particular that differs
     */
    static void requireUnchanged(FilingHeader before, FilingHeader after) {
        List<Finding> findings = ALL.stream()
                .flatMap(particular -> particular.check(before, after))
                .toList();
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, findings);
        }
    }

    private record ProtectedParticular(String pointer, String name, Function<FilingHeader, Object> value) {

        Stream<Finding> check(FilingHeader before, FilingHeader after) {
            if (value.apply(before).equals(value.apply(after))) {
                return Stream.empty();
            }
            return Stream.of(new Finding(
                    "R3024",
                    pointer,
                    "The %s is protected; it was %s.".formatted(name, words(value.apply(before))),
                    "Leave it as it was, or invalidate the filing and file again."));
        }

        private static String words(Object value) {
            Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            return switch (plain) {
                case null -> "absent";
                case Optional<?> nested -> words(nested);
                case org.waybook.domain.TextValue text -> text.value();
                default -> plain.toString();
            };
        }
    }
}
