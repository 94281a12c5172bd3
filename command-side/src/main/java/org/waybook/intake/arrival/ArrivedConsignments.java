package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState.DocumentHeld;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.Houses;
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
     * The consignments, each once.
     *
     * @throws Refused with a finding for everything that is not known or not the actor's to notify
     */
    Set<ConsignmentId> namedBy(NotifyArrival command) {
        Set<ConsignmentId> named = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        List<Mrn> mrns = command.notification().mrns();
        for (int index = 0; index < mrns.size(); index++) {
            byMrn(mrns.get(index), "/mrns/" + index, command.actor(), named, findings);
        }
        List<TransportDocument> documents = command.notification().transportDocuments();
        for (int index = 0; index < documents.size(); index++) {
            byDocument(documents.get(index), "/transportDocuments/" + index, command, named, findings);
        }
        if (!findings.isEmpty()) {
            boolean onlyState = findings.stream().map(Finding::code).allMatch(INCORRECT_STATE::equals);
            throw new Refused(onlyState ? Refused.Kind.CONFLICT : Refused.Kind.INVALID, findings);
        }
        return named;
    }

    private void byMrn(Mrn mrn, String pointer, Actor actor, Set<ConsignmentId> named, List<Finding> findings) {
        switch (aggregates.filing(mrn, FilingAggregate::state)) {
            case Accepted filing -> byHouses(mrn, filing.header(), filing.houses(), pointer, actor, named, findings);
            case Invalidated filing -> byHouses(mrn, filing.header(), filing.houses(), pointer, actor, named, findings);
            case FilingState.NotFiled ignored -> findings.add(unknown(mrn, pointer));
            case FilingState.Received ignored -> findings.add(unknown(mrn, pointer));
            case FilingState.RefusedFiling ignored -> findings.add(unknown(mrn, pointer));
        }
    }

    private static void byHouses(
            Mrn mrn,
            FilingHeader header,
            Houses houses,
            String pointer,
            Actor actor,
            Set<ConsignmentId> named,
            List<Finding> findings) {
        if (!mayNotify(header, actor)) {
            findings.add(notYours(mrn, pointer));
            return;
        }
        switch (houses) {
            case Listed listed -> named.addAll(listed.consignments(mrn));
            case Chunked chunked ->
                findings.add(new Finding(
                        INCORRECT_STATE,
                        pointer,
                        "Filing " + mrn.value() + " announces " + chunked.count()
                                + " consignments before loading; goods arrive on pre-arrival filings.",
                        "Name the pre-arrival filings of the goods."));
        }
    }

    private void byDocument(
            TransportDocument document,
            String pointer,
            NotifyArrival command,
            Set<ConsignmentId> named,
            List<Finding> findings) {
        Optional<Eori> issuer =
                command.notification().issuer().or(() -> command.actor().eori());
        Optional<DocumentHeld> held = issuer.map(eori -> ClaimKey.of(eori, document))
                .map(claiming::stateOf)
                .filter(DocumentHeld.class::isInstance)
                .map(DocumentHeld.class::cast);
        if (held.isEmpty()) {
            findings.add(new Finding(
                    "TRANSPORT_DOCUMENT_UNKNOWN",
                    pointer,
                    "No live filing announces transport document " + document + ".",
                    "Give the MRN, or the EORI of the carrier who issued the document (C3046)."));
            return;
        }
        Mrn holder = held.get().holds().getLast().holder();
        boolean permitted = aggregates.filing(holder, FilingAggregate::state) instanceof Accepted filing
                && mayNotify(filing.header(), command.actor());
        if (permitted) {
            named.add(held.get().consignment().orElseGet(() -> ConsignmentId.of(holder, document)));
        } else {
            findings.add(notYours(holder, pointer));
        }
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
