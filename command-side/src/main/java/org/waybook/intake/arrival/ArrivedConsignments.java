package org.waybook.intake.arrival;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState.DocumentHeld;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.FilingAggregate;

/** Finds the consignments that an arrival notification names, by MRN or by transport document. */
public final class ArrivedConsignments {

    /** The message that answers an arrival in an incorrect state. */
    private static final String INCORRECT_STATE = "IE3N07";

    private final Aggregates aggregates;
    private final Claiming claiming;

    public ArrivedConsignments(Aggregates aggregates, Claiming claiming) {
        this.aggregates = aggregates;
        this.claiming = claiming;
    }

    /**
     * The goods that a notification names.
     *
     * @throws Refused with a finding for everything that is not known or not the actor's to notify
     */
    NamedGoods namedBy(NotifyArrival command) {
        NamedGoods goods = new NamedGoods();
        List<Mrn> mrns = command.notification().mrns();
        for (int index = 0; index < mrns.size(); index++) {
            byMrn(mrns.get(index), "/mrns/" + index, command.actor(), goods);
        }
        List<TransportDocument> documents = command.notification().transportDocuments();
        for (int index = 0; index < documents.size(); index++) {
            byDocument(documents.get(index), "/transportDocuments/" + index, command, goods);
        }
        List<Finding> findings = goods.findings();
        if (!findings.isEmpty()) {
            boolean onlyState = findings.stream().map(Finding::code).allMatch(INCORRECT_STATE::equals);
            throw new Refused(onlyState ? Refused.Kind.CONFLICT : Refused.Kind.INVALID, findings);
        }
        return goods;
    }

    private void byMrn(Mrn mrn, String pointer, Actor actor, NamedGoods goods) {
        switch (aggregates.filing(mrn, FilingAggregate::state)) {
            case Accepted filing -> {
                if (mayNotify(filing.header(), actor)) {
                    inForce(mrn, filing, pointer, goods);
                } else {
                    goods.wrong(notYours(mrn, pointer));
                }
            }
            case Invalidated filing -> {
                if (!mayNotify(filing.header(), actor)) {
                    goods.wrong(notYours(mrn, pointer));
                } else if (filing.houses() instanceof Listed listed) {
                    listed.consignments(mrn).forEach(id -> goods.name(id, mrn));
                } else {
                    goods.wrong(incorrect(mrn, pointer, "is invalidated", "Name filings in force."));
                }
            }
            case FilingState.NotFiled ignored -> goods.wrong(unknown(mrn, pointer));
            case FilingState.Received ignored -> goods.wrong(unknown(mrn, pointer));
            case FilingState.RefusedFiling ignored -> goods.wrong(unknown(mrn, pointer));
        }
    }

    private static void inForce(Mrn mrn, Accepted filing, String pointer, NamedGoods goods) {
        switch (filing.houses()) {
            case Listed listed -> listed.consignments(mrn).forEach(id -> goods.name(id, mrn));
            case Chunked chunked -> {
                if (filing.header().specificCircumstanceIndicator().isMinimumOnly()) {
                    goods.wrong(incorrect(
                            mrn,
                            pointer,
                            "announces " + chunked.count()
                                    + " consignments before loading; goods arrive on pre-arrival filings",
                            "Name the pre-arrival filings of the goods."));
                } else {
                    requireSpread(mrn, filing);
                    goods.nameLarge(mrn, chunked.count());
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

    private static Finding incorrect(Mrn mrn, String pointer, String what, String remedy) {
        return new Finding(INCORRECT_STATE, pointer, "Filing " + mrn.value() + " " + what + ".", remedy);
    }

    private void byDocument(TransportDocument document, String pointer, NotifyArrival command, NamedGoods goods) {
        Optional<Eori> issuer =
                command.notification().issuer().or(() -> command.actor().eori());
        Optional<DocumentHeld> held = issuer.map(eori -> ClaimKey.of(eori, document))
                .map(claiming::stateOf)
                .filter(DocumentHeld.class::isInstance)
                .map(DocumentHeld.class::cast);
        if (held.isEmpty()) {
            goods.wrong(new Finding(
                    "TRANSPORT_DOCUMENT_UNKNOWN",
                    pointer,
                    "No live filing announces transport document " + document + ".",
                    "Give the MRN, or the EORI of the carrier who issued the document (C3046)."));
            return;
        }
        Mrn holder = held.get().holds().getLast().holder();
        FilingState state = aggregates.filing(holder, FilingAggregate::state);
        if (!(state instanceof Accepted filing) || !mayNotify(filing.header(), command.actor())) {
            goods.wrong(notYours(holder, pointer));
            return;
        }
        requireSpread(holder, filing);
        goods.name(held.get().consignment().orElseGet(() -> ConsignmentId.of(holder, document)), holder);
    }

    /** The carrier, the declarant or the representative may say that the goods are here. */
    private static boolean mayNotify(FilingHeader header, Actor actor) {
        return actor.eori()
                .filter(eori -> header.personsFiling().contains(eori)
                        || header.issuer().filter(eori::equals).isPresent())
                .isPresent();
    }

    private static Finding notYours(Mrn mrn, String pointer) {
        return new Finding(
                "NOT_PERSON_NOTIFYING",
                pointer,
                "Only the carrier, the declarant or the representative of " + mrn.value() + " may notify its arrival.",
                "Sign in as one of them.");
    }

    private static Finding unknown(Mrn mrn, String pointer) {
        return new Finding(
                "MRN_UNKNOWN",
                pointer,
                "There is no filing " + mrn.value() + ".",
                "Check the MRN that the registration answered.");
    }
}
