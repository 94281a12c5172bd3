package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.Refused;
import org.waybook.domain.claim.Claim;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState;
import org.waybook.domain.consignment.Barring;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingCommand;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;

/** The domain with a log in memory: what a move leads to is kept as a whole, or not at all where it is refused. */
final class Commons {

    private final Map<Integer, FilingState> filings = new HashMap<>();
    private final Map<ConsignmentId, ConsignmentState> consignments = new HashMap<>();
    private final Map<ClaimKey, ClaimState> claims = new HashMap<>();
    private final Map<String, ConsignmentId> named = new HashMap<>();
    private final Map<ConsignmentId, String> names = new HashMap<>();
    private final List<Recorded> log = new ArrayList<>();

    /** An event in the log, whom it happened to, and the state of it since. */
    record Recorded(String whom, LifecycleEvent event, List<String> lines) {}

    /** What a move led to: events, or the codes of why it was refused. */
    record Outcome(List<Recorded> events, List<String> refusals) {}

    Outcome carryOut(Move move) {
        int position = log.size();
        Map<Integer, FilingState> filingsBefore = new HashMap<>(filings);
        Map<ConsignmentId, ConsignmentState> consignmentsBefore = new HashMap<>(consignments);
        Map<ClaimKey, ClaimState> claimsBefore = new HashMap<>(claims);
        Map<String, ConsignmentId> namedBefore = new HashMap<>(named);
        try {
            Parties.carryOut(this, move);
            return new Outcome(List.copyOf(log.subList(position, log.size())), List.of());
        } catch (Refused refused) {
            restore(filings, filingsBefore);
            restore(consignments, consignmentsBefore);
            restore(claims, claimsBefore);
            restore(named, namedBefore);
            log.subList(position, log.size()).clear();
            return new Outcome(
                    List.of(), refused.findings().stream().map(Finding::code).toList());
        }
    }

    private static <K, V> void restore(Map<K, V> now, Map<K, V> before) {
        now.clear();
        now.putAll(before);
    }

    List<Recorded> log() {
        return log;
    }

    FilingState filing(int number) {
        return filings.getOrDefault(number, new FilingState.NotFiled());
    }

    ConsignmentState consignment(ConsignmentId id) {
        return consignments.getOrDefault(id, new ConsignmentState.NotAnnounced());
    }

    ClaimState claim(ClaimKey key) {
        return claims.getOrDefault(key, new ClaimState.Free(0));
    }

    /** The consignments in the order of their names. */
    List<ConsignmentId> consignments() {
        TreeSet<String> sorted = new TreeSet<>(names.values());
        Map<String, ConsignmentId> byName = new HashMap<>();
        names.forEach((id, name) -> byName.put(name, id));
        return sorted.stream()
                .map(byName::get)
                .filter(consignments::containsKey)
                .toList();
    }

    /** The consignment that a document of a filing stands for; one that is not there, where it stands for none. */
    ConsignmentId named(int filing, int house) {
        return named.getOrDefault(filing + "/" + house, ConsignmentId.of(Papers.mrn(filing), Papers.house(house)));
    }

    void name(int filing, int house, ConsignmentId id) {
        named.put(filing + "/" + house, id);
        names.putIfAbsent(ConsignmentId.of(Papers.mrn(filing), Papers.house(house)), filing + "." + house);
    }

    List<FilingEvent> tell(int number, FilingCommand command) {
        List<FilingEvent> events = Filing.decide(filing(number), command);
        for (FilingEvent event : events) {
            FilingState next = Filing.evolve(filing(number), event);
            filings.put(number, next);
            log.add(new Recorded("filing " + number, event, Pictures.of(next)));
        }
        return events;
    }

    List<ConsignmentEvent> tell(ConsignmentCommand command) {
        ConsignmentId id = command.consignment();
        List<ConsignmentEvent> events = Consignment.decide(consignment(id), command);
        for (ConsignmentEvent event : events) {
            ConsignmentState next = Consignment.evolve(consignment(id), event);
            consignments.put(id, next);
            log.add(new Recorded("goods " + names.get(id), event, Pictures.of(next)));
        }
        consignment(id).live().ifPresent(live -> events.forEach(event -> bar(event, live)));
        return events;
    }

    private void bar(ConsignmentEvent event, ConsignmentState.Live live) {
        List<TransportDocument> documents =
                List.of(live.leading().particulars().consignment().transportDocument());
        for (Barring.Told told : Barring.after(event, live)) {
            Mrn filing = told.filing();
            tell(
                    Papers.number(filing),
                    told.bars()
                            ? new FilingCommand.BarFiling(filing, documents, told.reason())
                            : new FilingCommand.UnbarFiling(filing, documents, told.reason()));
        }
    }

    void claim(ClaimKey key, List<ClaimEvent> events) {
        events.forEach(event -> claims.put(key, Claim.evolve(claim(key), event)));
    }
}
