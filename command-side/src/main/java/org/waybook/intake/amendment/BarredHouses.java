package org.waybook.intake.amendment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;
import org.waybook.intake.lifecycle.FilingAggregate;

/** Refuses an amendment that changes or leaves out consignments customs acts on; the others may change (GET04). */
final class BarredHouses {

    private final Aggregates aggregates;

    BarredHouses(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /**
     * Checks the consignments of an amendment against those that are barred.
     *
     * @throws Refused naming every barred consignment that would change
     */
    void requireAsTheyWere(Mrn mrn, List<HouseConsignment> after) {
        Set<TransportDocument> barred =
                aggregates.filing(mrn, FilingAggregate::state) instanceof FilingState.Accepted filing
                        ? filing.barring().documents()
                        : Set.of();
        if (barred.isEmpty()) {
            return;
        }
        Map<TransportDocument, HouseConsignment> houses =
                after.stream().collect(Collectors.toMap(HouseConsignment::transportDocument, Function.identity()));
        List<Finding> findings = barred.stream()
                .flatMap(document -> check(mrn, document, houses, after))
                .toList();
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, findings);
        }
    }

    private Stream<Finding> check(
            Mrn mrn,
            TransportDocument document,
            Map<TransportDocument, HouseConsignment> houses,
            List<HouseConsignment> after) {
        HouseConsignment house = houses.get(document);
        if (house == null) {
            return before(mrn, document).map(ignored -> finding("", document, "cannot be left out"));
        }
        return before(mrn, document)
                .filter(before -> !before.particulars().consignment().equals(house))
                .map(ignored -> finding("/consignments/" + after.indexOf(house), document, "cannot be changed"));
    }

    /** What the filing declares of it until now; nothing where the filing is the master filing of another's house. */
    private Stream<Declared> before(Mrn mrn, TransportDocument document) {
        return aggregates
                .consignment(ConsignmentId.of(mrn, document), ConsignmentAggregate::state)
                .declarations()
                .of(mrn)
                .stream();
    }

    private static Finding finding(String pointer, TransportDocument document, String what) {
        return new Finding(
                "HOUSE_BARRED",
                pointer,
                "The goods of " + document + " are presented or to be controlled, so this consignment " + what + ".",
                "Leave it as it was; others of the filing may be changed.");
    }
}
