package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState.DocumentHeld;
import org.waybook.domain.claim.ClaimState.Hold;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
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
            byMrn(notification.mrns().get(index), "/mrns/" + index, notifier, named, findings);
        }
        for (int index = 0; index < notification.masterDocuments().size(); index++) {
            TransportDocument document = notification.masterDocuments().get(index);
            String pointer = "/transportDocumentsMasterLevel/" + index;
            held(document, pointer, command, findings)
                    .ifPresent(held -> byMrn(holder(held), pointer, notifier, named, findings));
        }
        for (int index = 0; index < notification.transportDocuments().size(); index++) {
            TransportDocument document = notification.transportDocuments().get(index);
            String pointer = "/transportDocuments/" + index;
            held(document, pointer, command, findings)
                    .ifPresent(held -> byDocument(document, held, pointer, notifier, named, findings));
        }
        if (!findings.isEmpty()) {
            boolean onlyState = findings.stream().map(Finding::code).allMatch(ArrivalFindings.INCORRECT_STATE::equals);
            throw new Refused(onlyState ? Refused.Kind.CONFLICT : Refused.Kind.INVALID, findings);
        }
        return named;
    }

    private void byMrn(Mrn mrn, String pointer, Optional<Eori> notifier, NamedGoods named, List<Finding> findings) {
        switch (aggregates.filing(mrn, FilingAggregate::state)) {
            case Accepted filing -> {
                if (!isRefused(mrn, filing.header(), pointer, notifier, findings)) {
                    inForce(mrn, filing, pointer, named, findings);
                }
            }
            case Invalidated filing -> {
                if (isRefused(mrn, filing.header(), pointer, notifier, findings)) {
                    return;
                }
                if (filing.houses() instanceof Listed listed && listed.count() > 0) {
                    named.few(mrn, listed.consignments(mrn), List.of());
                } else {
                    findings.add(ArrivalFindings.invalidated(mrn, pointer));
                }
            }
            case FilingState.NotFiled ignored -> findings.add(ArrivalFindings.unknown(mrn, pointer));
            case FilingState.Received ignored -> findings.add(ArrivalFindings.unknown(mrn, pointer));
            case FilingState.RefusedFiling ignored -> findings.add(ArrivalFindings.unknown(mrn, pointer));
        }
    }

    private static void inForce(Mrn mrn, Accepted filing, String pointer, NamedGoods named, List<Finding> findings) {
        FilingType type = filing.header().specificCircumstanceIndicator();
        if (type.level() == DatasetLevel.MASTER) {
            named.many(mrn, 0);
            return;
        }
        switch (filing.houses()) {
            case Listed listed -> {
                if (listed.count() == 0) {
                    findings.add(ArrivalFindings.noGoods(mrn, type, pointer));
                }
                named.few(mrn, listed.consignments(mrn), List.of());
            }
            case Chunked chunked -> {
                if (type.isMinimumOnly()) {
                    findings.add(ArrivalFindings.beforeLoading(mrn, chunked.count(), pointer));
                } else {
                    requireSpread(mrn, filing);
                    named.many(mrn, chunked.count());
                }
            }
        }
    }

    private static void requireSpread(Mrn mrn, Accepted filing) {
        if (!filing.isSpread()) {
            throw Refused.because(
                    Refused.Kind.NOT_YET,
                    "NOT_YET",
                    "Filing " + mrn.value() + " is still being spread to its consignments.",
                    "Try again shortly.");
        }
    }

    private void byDocument(
            TransportDocument document,
            DocumentHeld held,
            String pointer,
            Optional<Eori> notifier,
            NamedGoods named,
            List<Finding> findings) {
        Mrn holder = holder(held);
        if (aggregates.filing(holder, FilingAggregate::state) instanceof Accepted filing) {
            FilingHeader header = filing.header();
            if (isRefused(holder, header, pointer, notifier, findings)) {
                return;
            }
            requireSpread(holder, filing);
            if (header.isSplit()
                    || held.holds().stream()
                                    .filter(ArrivedConsignments::arrivesOn)
                                    .count()
                            > 1) {
                findings.add(ArrivalFindings.nameThePart(document, pointer));
                return;
            }
            ConsignmentId id = held.consignment().orElseGet(() -> ConsignmentId.of(holder, document));
            named.few(holder, List.of(id), List.of(document));
        } else {
            findings.add(ArrivalFindings.notYours(holder, pointer));
        }
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

    private static boolean isRefused(
            Mrn mrn, FilingHeader header, String pointer, Optional<Eori> notifier, List<Finding> findings) {
        if (!mayNotify(header, notifier)) {
            findings.add(ArrivalFindings.notYours(mrn, pointer));
            return true;
        }
        boolean isByLand =
                switch (header.modeOfTransport()) {
                    case ROAD, RAIL -> true;
                    case SEA, AIR, MAIL, INLAND_WATERWAY -> false;
                };
        if (isByLand) {
            findings.add(ArrivalFindings.byLand(mrn, header, pointer));
        }
        return isByLand;
    }

    /** The carrier, the declarant or the representative may say that the goods are here. */
    static boolean mayNotify(FilingHeader header, Optional<Eori> notifier) {
        return notifier.filter(eori -> header.personsFiling().contains(eori)
                        || header.issuer().filter(eori::equals).isPresent())
                .isPresent();
    }

    private static boolean arrivesOn(Hold hold) {
        return hold.parts().contains(DatasetPart.PRE_ARRIVAL);
    }

    private static Mrn holder(DocumentHeld held) {
        return held.holds().getLast().holder();
    }
}
