package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ControlEvent.AeoControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.ControlEvent.ControlNotified;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.filing.BarReason;
import org.waybook.domain.filing.FilingCommand.BarFiling;
import org.waybook.domain.filing.FilingCommand.UnbarFiling;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;

/** Tells the filings of goods that customs acts on them, as the command side does in the same commit. */
final class Barring {

    private Barring() {}

    static void follow(Commons commons, List<ConsignmentEvent> events) {
        for (ConsignmentEvent event : events) {
            Live live = commons.consignment(event.consignment()).live().orElse(null);
            switch (event) {
                case GoodsPresented ignored -> tell(commons, live, BarReason.PRESENTED, true);
                case PresentationRevoked ignored -> tell(commons, live, BarReason.PRESENTED, false);
                case ControlDecided decided ->
                    tell(commons, live, BarReason.CONTROL_ANNOUNCED, decided.decision() == ControlDecision.CONTROL);
                case ControlNotified ignored -> tell(commons, live, BarReason.CONTROL_ANNOUNCED, true);
                case AeoControlNotified ignored -> tell(commons, live, BarReason.CONTROL_ANNOUNCED, true);
                default -> {}
            }
        }
    }

    private static void tell(Commons commons, Live live, BarReason reason, boolean bars) {
        List<Mrn> filings = new ArrayList<>(live.declarations().filings());
        live.linking().masterMrn().filter(mrn -> !filings.contains(mrn)).ifPresent(filings::add);
        List<TransportDocument> documents =
                List.of(live.leading().particulars().consignment().transportDocument());
        filings.forEach(mrn -> commons.tell(
                Papers.number(mrn),
                bars ? new BarFiling(mrn, documents, reason) : new UnbarFiling(mrn, documents, reason)));
    }
}
