package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState.DocumentHeld;
import org.waybook.domain.claim.ClaimState.Hold;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.FilingAggregate;

/** Finds the goods that an arrival notification names, by MRN or by transport document. */
public final class ArrivedConsignments {

    private final Aggregates aggregates;
    private final Claiming claiming;

    public ArrivedConsignments(Aggregates aggregates, Claiming claiming) {
        this.aggregates = aggregates;
        this.claiming = claiming;
    }

    /**
     * The goods, each once.
     *
     * @throws Refused with a finding for everything that is not known or not the actor's to notify
     */
    NamedGoods namedBy(NotifyArrival command) {
        NamedGoods named = new NamedGoods();
        List<Finding> findings = new ArrayList<>();
        ArrivalNotification notification = command.notification();
        Optional<Eori> notifier = command.actor().eori();
        for (int index = 0; index < notification.mrns().size(); index++) {
            ArrivedFiling filing = new ArrivedFiling(notification.mrns().get(index), "/mrns/" + index, notifier);
            allOf(filing, named, findings);
        }
        for (int index = 0; index < notification.masterDocuments().size(); index++) {
            TransportDocument document = notification.masterDocuments().get(index);
            String pointer = "/transportDocumentsMasterLevel/" + index;
            held(document, pointer, command, findings)
                    .ifPresent(held -> allOf(new ArrivedFiling(holder(held), pointer, notifier), named, findings));
        }
        for (int index = 0; index < notification.transportDocuments().size(); index++) {
            TransportDocument document = notification.transportDocuments().get(index);
            String pointer = "/transportDocuments/" + index;
            held(document, pointer, command, findings)
                    .ifPresent(held ->
                            one(document, held, new ArrivedFiling(holder(held), pointer, notifier), named, findings));
        }
        if (!findings.isEmpty()) {
            boolean onlyState = findings.stream().map(Finding::code).allMatch(ArrivalFindings.INCORRECT_STATE::equals);
            throw new Refused(onlyState ? Refused.Kind.CONFLICT : Refused.Kind.INVALID, findings);
        }
        return named;
    }

    private void allOf(ArrivedFiling filing, NamedGoods named, List<Finding> findings) {
        Finding unknown = ArrivalFindings.unknown(filing.mrn(), filing.pointer());
        switch (aggregates.filing(filing.mrn(), FilingAggregate::state)) {
            case Accepted accepted -> filing.allOf(accepted, named, findings);
            case Invalidated invalidated -> filing.allOf(invalidated, named, findings);
            case FilingState.NotFiled ignored -> findings.add(unknown);
            case FilingState.Received ignored -> findings.add(unknown);
            case FilingState.RefusedFiling ignored -> findings.add(unknown);
        }
    }

    /** The consignment of a document; of a split one, only its filing says which part it is. */
    private void one(
            TransportDocument document,
            DocumentHeld held,
            ArrivedFiling filing,
            NamedGoods named,
            List<Finding> findings) {
        if (!(aggregates.filing(filing.mrn(), FilingAggregate::state) instanceof Accepted accepted)) {
            findings.add(ArrivalFindings.notYours(filing.mrn(), filing.pointer()));
            return;
        }
        FilingHeader header = accepted.header();
        if (filing.isRefused(header, findings)) {
            return;
        }
        filing.requireSpread(accepted);
        long parts =
                held.holds().stream().filter(ArrivedConsignments::isToArriveOn).count();
        if (header.isSplit() || parts > 1) {
            findings.add(ArrivalFindings.nameThePart(document, filing.pointer()));
            return;
        }
        ConsignmentId id = held.consignment().orElseGet(() -> ConsignmentId.of(filing.mrn(), document));
        named.few(filing.mrn(), List.of(id), List.of(document));
    }

    private Optional<DocumentHeld> held(
            TransportDocument document, String pointer, NotifyArrival command, List<Finding> findings) {
        Optional<Eori> issuer =
                command.notification().issuer().or(() -> command.actor().eori());
        Optional<DocumentHeld> held = issuer.map(eori -> ClaimKey.of(eori, document))
                .map(claiming::stateOf)
                .filter(DocumentHeld.class::isInstance)
                .map(DocumentHeld.class::cast);
        if (held.isEmpty()) {
            findings.add(ArrivalFindings.unknown(document, pointer));
        }
        return held;
    }

    private static boolean isToArriveOn(Hold hold) {
        return hold.parts().contains(DatasetPart.PRE_ARRIVAL);
    }

    private static Mrn holder(DocumentHeld held) {
        return held.holds().getLast().holder();
    }
}
