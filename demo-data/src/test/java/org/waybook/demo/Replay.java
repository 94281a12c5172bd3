package org.waybook.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.waybook.domain.filing.InvalidationCause;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.TransportDocument;

/** Plays traffic through the domain, as the repository would, and keeps where every consignment stands. */
final class Replay {

    private static final int YEAR = 2026;

    private final Map<FilingReference, Mrn> mrns = new HashMap<>();
    private final Map<Mrn, FilingState> filings = new HashMap<>();
    private final Map<Mrn, Map<TransportDocument, ConsignmentId>> announced = new HashMap<>();
    private final Map<Map.Entry<Eori, TransportDocument>, ConsignmentId> byDocument = new HashMap<>();
    private final Map<ConsignmentId, ConsignmentState> consignments = new LinkedHashMap<>();
    private final ReplayedLinks links = new ReplayedLinks();
    private final Deque<Expiry> expiring = new ArrayDeque<>();

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
        while (!expiring.isEmpty() && !expiring.element().at().isAfter(step.at())) {
            expire(expiring.remove().mrn());
        }
        switch (step) {
            case DemoStep.File file -> file(file);
            case DemoStep.Amend amend -> amend(amend);
            case DemoStep.Invalidate withdrawn -> invalidate(withdrawn);
            case DemoStep.NotifyArrival arrival -> arrive(arrival);
            case DemoStep.Act act -> act(act);
        }
    }

    private void file(DemoStep.File step) {
        Mrn mrn = Mrn.issue(YEAR, new Country("BE"), "%012d".formatted(mrns.size()));
        FilingDataset dataset = step.before().map(mrns::get).map(step::after).orElseGet(step::dataset);
        mrns.put(step.reference(), mrn);
        expiring.add(new Expiry(step.at().plus(InvalidationCause.EXPIRES_AFTER), mrn));
        decide(mrn, new FilingCommand.AcceptFiling(mrn, dataset.header(), digest(dataset), listed(dataset)));
        Map<TransportDocument, ConsignmentId> ids = new LinkedHashMap<>();
        announced.put(mrn, ids);
        for (HouseConsignment house : dataset.consignments()) {
            Map.Entry<Eori, TransportDocument> key = key(dataset, house);
            ConsignmentId known = step.before().isPresent() ? byDocument.get(key) : null;
            ConsignmentId id = known == null ? ConsignmentId.of(mrn, house.transportDocument()) : known;
            ids.put(house.transportDocument(), id);
            byDocument.put(key, id);
        }
        declare(mrn, 1, dataset, step.statedAt());
        links.filed(mrn, dataset, byDocument, step.statedAt()).forEach(this::change);
    }

    private void amend(DemoStep.Amend step) {
        Mrn mrn = mrns.get(step.filing());
        FilingDataset dataset = step.dataset();
        List<FilingEvent> events = decide(
                mrn,
                new FilingCommand.AmendFiling(mrn, dataset.header(), digest(dataset), listed(dataset), step.actor()));
        int version = ((FilingEvent.FilingAmended) events.getFirst()).version();
        Map<TransportDocument, ConsignmentId> ids = announced.get(mrn);
        Set<TransportDocument> left = dataset.consignments().stream()
                .map(HouseConsignment::transportDocument)
                .collect(Collectors.toSet());
        ids.entrySet().stream()
                .filter(entry -> !left.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .forEach(id -> change(new ConsignmentCommand.Withdraw(id, mrn, version)));
        ids.keySet().retainAll(left);
        declare(mrn, version, dataset, step.statedAt());
    }

    private void invalidate(DemoStep.Invalidate step) {
        Mrn mrn = mrns.get(step.filing());
        decide(mrn, new FilingCommand.InvalidateFiling(mrn, step.reason(), step.actor()));
        announced.get(mrn).values().forEach(id -> change(new ConsignmentCommand.Invalidate(id, mrn, step.reason())));
    }

    /** Nobody plays it: the timer of 200 days goes off. */
    private void expire(Mrn mrn) {
        Collection<ConsignmentId> ids = announced.get(mrn).values();
        boolean someAreHere = ids.stream()
                .flatMap(id -> consignments.get(id).live().stream())
                .anyMatch(ConsignmentState.Live::isHere);
        List<FilingEvent> events = decide(mrn, new FilingCommand.ExpireFiling(mrn, someAreHere));
        if (!events.isEmpty()) {
            ids.forEach(id -> change(new ConsignmentCommand.Invalidate(id, mrn, "expired")));
        }
    }

    private void arrive(DemoStep.NotifyArrival step) {
        Mrn mrn = Mrn.issue(YEAR, step.actualOffice().country(), "A%011d".formatted(step.lane()));
        switch (step.goods()) {
            case ArrivedGoods.OfFilings some -> {
                List<Mrn> named = some.filings().stream().map(mrns::get).toList();
                named.stream()
                        .flatMap(filing -> announced.get(filing).values().stream())
                        .distinct()
                        .forEach(id -> arrive(step, mrn, id, named));
            }
            case ArrivedGoods.OfDocuments some ->
                some.documents()
                        .forEach(document ->
                                arrive(step, mrn, byDocument.get(Map.entry(some.carrier(), document)), List.of()));
        }
    }

    private void arrive(DemoStep.NotifyArrival step, Mrn mrn, ConsignmentId id, List<Mrn> filings) {
        change(new MovementCommand.Arrive(id, mrn, step.actualOffice(), step.arrivedAt(), filings));
    }

    private void act(DemoStep.Act step) {
        Map<TransportDocument, ConsignmentId> ids = announced.get(mrns.get(step.filing()));
        for (TransportDocument document : step.documents()) {
            step.act().on(ids.get(document), step.actor(), step.statedAt()).forEach(command -> carryOut(step, command));
        }
    }

    private void carryOut(DemoStep.Act step, ConsignmentCommand command) {
        try {
            change(command);
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
            ConsignmentId id = announced.get(mrn).get(house.transportDocument());
            change(new ConsignmentCommand.Declare(
                    id, mrn, version, new ConsignmentParticulars(dataset.header(), house), at));
        }
    }

    private void change(ConsignmentCommand command) {
        ConsignmentId id = command.consignment();
        ConsignmentState state =
                Optional.ofNullable(consignments.get(id)).orElseGet(ConsignmentState.NotAnnounced::new);
        consignments.put(
                id,
                Consignment.decide(state, command).stream().reduce(state, Consignment::evolve, (one, other) -> other));
    }

    static Map.Entry<Eori, TransportDocument> key(FilingDataset dataset, HouseConsignment house) {
        return Map.entry(dataset.header().issuer().orElseThrow(), house.transportDocument());
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

    /** When a filing is invalid by itself, unless its goods are here. */
    private record Expiry(Instant at, Mrn mrn) {}
}
