package org.waybook.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.MovementCommand;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingCommand;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.TransportDocument;

/** Plays traffic through the domain, as the repository would, and keeps where every consignment stands. */
final class Replay {

    private static final int YEAR = 2026;

    private final Map<FilingReference, Mrn> mrns = new HashMap<>();
    private final Map<Mrn, FilingState> filings = new HashMap<>();
    private final Map<Mrn, Houses.Listed> houses = new HashMap<>();
    private final Map<Map.Entry<Eori, TransportDocument>, ConsignmentId> byDocument = new HashMap<>();
    private final Map<ConsignmentId, ConsignmentState> consignments = new LinkedHashMap<>();

    static Replay of(DemoPlan plan) {
        Replay replay = new Replay();
        DemoTraffic.stream(plan).forEach(replay::play);
        return replay;
    }

    /** Where every consignment stands in the end. */
    List<ConsignmentState> states() {
        return List.copyOf(consignments.values());
    }

    private void play(DemoStep step) {
        switch (step) {
            case DemoStep.File file -> file(file.reference(), file.dataset(), file.statedAt());
            case DemoStep.Amend amend -> amend(amend);
            case DemoStep.Invalidate withdrawn -> invalidate(withdrawn);
            case DemoStep.NotifyArrival arrival -> arrive(arrival);
            case DemoStep.Act act -> act(act);
        }
    }

    private void file(FilingReference reference, FilingDataset dataset, Instant at) {
        Mrn mrn = Mrn.issue(YEAR, new Country("BE"), "%012d".formatted(mrns.size()));
        mrns.put(reference, mrn);
        Houses.Listed listed = listed(dataset);
        decide(mrn, new FilingCommand.AcceptFiling(mrn, dataset.header(), digest(dataset), listed));
        houses.put(mrn, listed);
        declare(mrn, 1, dataset, at);
    }

    private void amend(DemoStep.Amend step) {
        Mrn mrn = mrns.get(step.filing());
        FilingDataset dataset = step.dataset();
        Houses.Listed listed = listed(dataset);
        List<FilingEvent> events = decide(
                mrn, new FilingCommand.AmendFiling(mrn, dataset.header(), digest(dataset), listed, step.actor()));
        int version = ((FilingEvent.FilingAmended) events.getFirst()).version();
        houses.get(mrn).consignments(mrn).stream()
                .filter(id -> !listed.consignments(mrn).contains(id))
                .forEach(id -> change(id, new ConsignmentCommand.Withdraw(id, mrn, version)));
        houses.put(mrn, listed);
        declare(mrn, version, dataset, step.statedAt());
    }

    private void invalidate(DemoStep.Invalidate step) {
        Mrn mrn = mrns.get(step.filing());
        decide(mrn, new FilingCommand.InvalidateFiling(mrn, step.reason(), step.actor()));
        houses.get(mrn)
                .consignments(mrn)
                .forEach(id -> change(id, new ConsignmentCommand.Invalidate(id, mrn, step.reason())));
    }

    private void arrive(DemoStep.NotifyArrival step) {
        Mrn mrn = Mrn.issue(YEAR, step.actualOffice().country(), "A%011d".formatted(step.lane()));
        List<ConsignmentId> arrived =
                switch (step.goods()) {
                    case ArrivedGoods.OfFilings some ->
                        some.filings().stream()
                                .map(mrns::get)
                                .flatMap(filing -> houses.get(filing).consignments(filing).stream())
                                .toList();
                    case ArrivedGoods.OfDocuments some ->
                        some.documents().stream()
                                .map(document -> byDocument.get(Map.entry(some.carrier(), document)))
                                .toList();
                };
        arrived.forEach(id ->
                change(id, new MovementCommand.Arrive(id, mrn, step.actualOffice(), step.arrivedAt(), List.of())));
    }

    private void act(DemoStep.Act step) {
        Mrn mrn = mrns.get(step.filing());
        for (TransportDocument document : step.documents()) {
            ConsignmentId id = ConsignmentId.of(mrn, document);
            step.act().on(id, step.actor(), step.statedAt()).forEach(command -> carryOut(step, id, command));
        }
    }

    private void carryOut(DemoStep.Act step, ConsignmentId id, ConsignmentCommand command) {
        try {
            change(id, command);
        } catch (Refused refused) {
            throw new AssertionError(step.messageId() + " is refused: " + refused.findings() + " " + step, refused);
        }
    }

    private List<FilingEvent> decide(Mrn mrn, FilingCommand command) {
        FilingState state = filings.getOrDefault(mrn, new FilingState.NotFiled());
        List<FilingEvent> events = Filing.decide(state, command);
        filings.put(mrn, events.stream().reduce(state, Filing::evolve, (one, other) -> other));
        return events;
    }

    private void declare(Mrn mrn, int version, FilingDataset dataset, Instant at) {
        for (HouseConsignment house : dataset.consignments()) {
            ConsignmentId id = ConsignmentId.of(mrn, house.transportDocument());
            byDocument.put(Map.entry(dataset.header().issuer().orElseThrow(), house.transportDocument()), id);
            change(
                    id,
                    new ConsignmentCommand.Declare(
                            id, mrn, version, new ConsignmentParticulars(dataset.header(), house), at));
        }
    }

    private void change(ConsignmentId id, ConsignmentCommand command) {
        ConsignmentState state =
                Optional.ofNullable(consignments.get(id)).orElseGet(ConsignmentState.NotAnnounced::new);
        consignments.put(
                id,
                Consignment.decide(state, command).stream().reduce(state, Consignment::evolve, (one, other) -> other));
    }

    private static Houses.Listed listed(FilingDataset dataset) {
        return new Houses.Listed(dataset.consignments().stream()
                .map(HouseConsignment::transportDocument)
                .toList());
    }

    private static ContentDigest digest(FilingDataset dataset) {
        String half = UUID.nameUUIDFromBytes(dataset.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return new ContentDigest(half + half);
    }
}
