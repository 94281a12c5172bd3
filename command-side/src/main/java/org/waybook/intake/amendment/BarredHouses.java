package org.waybook.intake.amendment;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;
import org.waybook.intake.spreading.HouseChunks;

/** Compares the houses of a filing that may not be changed with what an amendment says of them. */
final class BarredHouses {

    private final Aggregates aggregates;
    private final HouseChunks chunks;

    BarredHouses(Aggregates aggregates, HouseChunks chunks) {
        this.aggregates = aggregates;
        this.chunks = chunks;
    }

    /**
     * Those of the barred houses that an amendment changes or leaves out; nearly always there is none to look at.
     *
     * @param amendment tells all its consignments when it is asked
     */
    Set<TransportDocument> changed(Mrn mrn, Accepted current, Consumer<Consumer<HouseConsignment>> amendment) {
        Set<TransportDocument> barred = current.bars().reasons().keySet();
        if (barred.isEmpty()) {
            return Set.of();
        }
        Map<TransportDocument, HouseConsignment> after = new HashMap<>();
        amendment.accept(house -> {
            if (barred.contains(house.transportDocument())) {
                after.put(house.transportDocument(), house);
            }
        });
        Map<TransportDocument, HouseConsignment> before = before(mrn, current, barred);
        return barred.stream()
                .filter(document -> !Objects.equals(before.get(document), after.get(document)))
                .collect(Collectors.toSet());
    }

    private Map<TransportDocument, HouseConsignment> before(Mrn mrn, Accepted current, Set<TransportDocument> barred) {
        Map<TransportDocument, HouseConsignment> before = new HashMap<>();
        switch (current.houses()) {
            case Listed listed ->
                listed.consignments(mrn).forEach(id -> declared(mrn, id)
                        .filter(house -> barred.contains(house.transportDocument()))
                        .ifPresent(house -> before.put(house.transportDocument(), house)));
            case Chunked chunked ->
                chunks.forEachChunk(mrn, chunked, houses -> houses.stream()
                        .filter(house -> barred.contains(house.transportDocument()))
                        .forEach(house -> before.put(house.transportDocument(), house)));
        }
        return before;
    }

    private Optional<HouseConsignment> declared(Mrn mrn, ConsignmentId consignment) {
        return aggregates
                .consignment(consignment, ConsignmentAggregate::state)
                .declarations()
                .of(mrn)
                .map(declared -> declared.particulars().consignment());
    }
}
