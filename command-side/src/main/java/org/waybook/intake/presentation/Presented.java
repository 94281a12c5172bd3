package org.waybook.intake.presentation;

import java.util.List;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.intake.repetition.Answerable;

/** The consignments that were presented, or whose presentation was taken back. */
record Presented(List<ConsignmentId> consignments) implements Answerable {

    Presented {
        consignments = List.copyOf(consignments);
    }

    @Override
    public List<String> inWords() {
        return consignments.stream().map(ConsignmentId::value).toList();
    }
}
