package org.waybook.intake.decision;

import java.util.List;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.intake.repetition.Answerable;

/** The consignments of goods that something was decided on. */
public record DecidedGoods(List<ConsignmentId> consignments) implements Answerable {

    public DecidedGoods {
        consignments = List.copyOf(consignments);
    }

    @Override
    public List<String> inWords() {
        return consignments.stream().map(ConsignmentId::value).toList();
    }
}
