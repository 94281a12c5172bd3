package org.waybook.standalone.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waybook.demo.ArrivedGoods;
import org.waybook.demo.DemoStep;
import org.waybook.demo.DemoStep.Act;
import org.waybook.demo.DemoStep.Amend;
import org.waybook.demo.DemoStep.File;
import org.waybook.demo.DemoStep.Invalidate;
import org.waybook.demo.DemoStep.NotifyArrival;
import org.waybook.demo.FilingReference;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.arrival.ArrivalIntake;
import org.waybook.intake.arrival.ArrivalNotification;
import org.waybook.intake.arrival.ArrivalPolicy;
import org.waybook.intake.decision.DecideOnGoods;
import org.waybook.intake.decision.Goods;
import org.waybook.intake.decision.GoodsIntake;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.IntakePolicy;
import org.waybook.intake.linking.LinkingPolicy;
import org.waybook.intake.repetition.Conditions;
import org.waybook.intake.spreading.SpreadingPolicy;

/** Plays one step of the demo traffic through the same doors that real messages come through. */
final class DemoPlayer {

    private static final Logger LOGGER = LoggerFactory.getLogger(DemoPlayer.class);

    /** Long enough for a policy to spread the largest filing of the traffic on a busy machine. */
    private static final int ATTEMPTS_MAX = 600;

    private static final long LOOK_AGAIN_MILLIS = 100;

    /** What has to be done until filings are linked. */
    private static final List<String> LINKING =
            List.of(IntakePolicy.NAME, SpreadingPolicy.NAME, LinkingPolicy.NAME, ArrivalPolicy.NAME);

    /** Far longer than linking takes; goods that are still not linked then are refused what comes next. */
    private static final Duration LINKED_WITHIN = Duration.ofSeconds(60);

    private final FilingIntake filings;
    private final FilingAmendment amendments;
    private final ArrivalIntake arrivals;
    private final GoodsIntake goods;
    private final FilingHistory history;
    private final Policies policies;

    DemoPlayer(
            FilingIntake filings,
            FilingAmendment amendments,
            ArrivalIntake arrivals,
            GoodsIntake goods,
            FilingHistory history,
            Policies policies) {
        this.goods = goods;
        this.policies = policies;
        this.filings = filings;
        this.amendments = amendments;
        this.arrivals = arrivals;
        this.history = history;
    }

    /** Plays a step; a refusal is part of the traffic and noted in the log file. */
    void play(DemoStep step) throws InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
            try {
                playOnce(step);
                awaitLinks(step);
                return;
            } catch (Refused refused) {
                if (refused.kind() != Refused.Kind.NOT_YET || attempt == ATTEMPTS_MAX) {
                    LOGGER.info("Demo message {} was refused: {}", step.messageId(), refused.findings());
                    return;
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        }
    }

    private void playOnce(DemoStep step) {
        switch (step) {
            case File file -> filings.file(dataset(file), file.circumstances());
            case Amend amend -> amendments.amend(mrn(amend.filing()), amend.dataset(), amend.circumstances());
            case Invalidate invalidate ->
                amendments.invalidate(mrn(invalidate.filing()), invalidate.reason(), invalidate.circumstances());
            case NotifyArrival arrival -> arrivals.notifyArrival(notification(arrival), arrival.circumstances());
            case Act act -> goods.decide(decision(act), act.circumstances(), Conditions.NONE);
        }
    }

    private FilingDataset dataset(File file) {
        return file.before().map(this::mrn).map(file::after).orElseGet(file::dataset);
    }

    /** What a lane does next with goods that become one declaration by several filings needs them linked. */
    private void awaitLinks(DemoStep step) throws InterruptedException {
        if (step instanceof File file && isLinked(file.dataset().header())) {
            policies.awaitWhatFollows(LINKING, LINKED_WITHIN);
        }
    }

    private static boolean isLinked(FilingHeader header) {
        return header.transportDocumentMasterLevel().isPresent()
                || !header.houseReferences().isEmpty();
    }

    private DecideOnGoods decision(Act act) {
        Mrn mrn = mrn(act.filing());
        requireSpread(mrn);
        Map<TransportDocument, ConsignmentId> known = consignments(mrn);
        List<ConsignmentId> consignments = act.documents().stream()
                .map(document -> known.getOrDefault(document, ConsignmentId.of(mrn, document)))
                .toList();
        return new DecideOnGoods(new Goods(List.of(), List.of(), Optional.empty(), consignments), id -> act.act()
                .on(id, act.actor(), act.statedAt()));
    }

    /** Those of a filing that lists them: another filing may have announced them first. */
    private Map<TransportDocument, ConsignmentId> consignments(Mrn mrn) {
        Map<TransportDocument, ConsignmentId> found = new HashMap<>();
        if (history.stateOf(mrn) instanceof FilingState.Accepted filing
                && filing.houses() instanceof Houses.Listed listed) {
            List<ConsignmentId> ids = listed.consignments(mrn);
            for (int index = 0; index < ids.size(); index++) {
                found.put(listed.transportDocuments().get(index), ids.get(index));
            }
        }
        return found;
    }

    private void requireSpread(Mrn mrn) {
        if (history.stateOf(mrn) instanceof FilingState.Accepted filing && !filing.isSpread()) {
            throw Refused.because(
                    Refused.Kind.NOT_YET,
                    "NOT_YET",
                    "Filing " + mrn.value() + " is still being spread to its consignments.",
                    "Try again shortly.");
        }
    }

    private ArrivalNotification notification(NotifyArrival arrival) {
        return switch (arrival.goods()) {
            case ArrivedGoods.OfFilings named ->
                new ArrivalNotification(
                        named.filings().stream().map(this::mrn).toList(),
                        List.of(),
                        Optional.empty(),
                        arrival.actualOffice(),
                        arrival.arrivedAt());
            case ArrivedGoods.OfDocuments named ->
                new ArrivalNotification(
                        List.of(),
                        named.documents(),
                        Optional.of(named.carrier()),
                        arrival.actualOffice(),
                        arrival.arrivedAt());
        };
    }

    private Mrn mrn(FilingReference filing) {
        return history.filedAs(filing.declarant(), filing.lrn())
                .orElseThrow(() -> Refused.because(
                        Refused.Kind.UNKNOWN,
                        "LRN_UNKNOWN",
                        "Nothing is filed under LRN " + filing.lrn().value() + ".",
                        "File first."));
    }
}
