package org.waybook.demo.course;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.demo.ArrivedGoods;
import org.waybook.demo.CustomsAct;
import org.waybook.demo.DemoStep;
import org.waybook.demo.DemoStep.Act;
import org.waybook.demo.DemoStep.Stamp;
import org.waybook.demo.FilingReference;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.TransportDocument;

/** Collects what happens in one lane, in any order, and gives the steps in the order of time. */
public final class Course {

    private static final Duration STATED_BEFORE_MIN = Duration.ofSeconds(2);
    private static final Duration STATED_BEFORE_MAX = Duration.ofSeconds(90);
    private static final Duration DAYS_MIN = Duration.ofDays(1);
    private static final Duration DAYS_MAX = Duration.ofDays(9);
    private static final double STATED_DAYS_BEFORE = 0.02;

    private final int lane;
    private final Instant anchor;
    private final Chance chance;
    private final List<Happening> happenings = new ArrayList<>();
    private boolean prompt;

    /**
     * A course without any event yet.
     *
     * @param lane from 0
     * @param anchor what would happen later is left out
     * @param chance for the moments at which things were stated
     */
    public Course(int lane, Instant anchor, Chance chance) {
        this.lane = lane;
        this.anchor = anchor;
        this.chance = chance;
    }

    /** From here on everything is stated just before it is sent, so that the time between two statements tells something. */
    public void stateEverythingPromptly() {
        prompt = true;
    }

    /** A filing is lodged. */
    public FilingReference file(Instant at, FilingDataset dataset) {
        return file(at, dataset, Optional.empty());
    }

    /** A filing is lodged for goods that another one announced before. */
    public FilingReference file(Instant at, FilingDataset dataset, FilingReference before) {
        return file(at, dataset, Optional.of(before));
    }

    private FilingReference file(Instant at, FilingDataset dataset, Optional<FilingReference> before) {
        FilingReference reference = DemoStep.referenceOf(dataset);
        add(at, reference, Lateness.NONE, stamp -> new DemoStep.File(stamp, dataset, before));
        return reference;
    }

    /** A filing is replaced. */
    public void amend(Instant at, FilingDataset dataset) {
        FilingReference reference = DemoStep.referenceOf(dataset);
        add(at, reference, Lateness.STATED_DAYS_BEFORE, stamp -> new DemoStep.Amend(stamp, reference, dataset));
    }

    /** A filing is withdrawn. */
    public void invalidate(Instant at, FilingReference reference, String reason) {
        add(at, reference, Lateness.NONE, stamp -> new DemoStep.Invalidate(stamp, reference, reason));
    }

    /** A member state's official does something about consignments of a filing. */
    public void act(
            Instant at, FilingReference filing, Actor official, List<TransportDocument> documents, CustomsAct act) {
        add(at, filing, Optional.of(official), documents, act);
    }

    /** The person filing answers what was asked. */
    public void answer(Instant at, FilingReference filing, List<TransportDocument> documents, CustomsAct act) {
        add(at, filing, Optional.empty(), documents, act);
    }

    /**
     * Goods of filings by one operator are notified as arrived.
     *
     * @return when the message is sent, UTC
     */
    public Instant arrive(
            Instant at,
            Instant arrivedAt,
            FilingReference first,
            ArrivedGoods goods,
            CustomsOffice actualOffice,
            Optional<BorderTransportMeans> means) {
        Instant arrived = arrivedAt.truncatedTo(ChronoUnit.SECONDS);
        return add(
                at,
                first,
                Lateness.SENT_DAYS_LATER,
                stamp -> new DemoStep.NotifyArrival(stamp, goods, actualOffice, arrived, means));
    }

    /** Everything up to the anchor, in the order of time, with identifiers. */
    public List<DemoStep> steps() {
        List<Happening> inOrder = happenings.stream()
                .filter(happening -> !happening.at().isAfter(anchor))
                .sorted(Comparator.comparing(Happening::at))
                .toList();
        Map<FilingReference, Stamp> filed = new HashMap<>();
        List<DemoStep> steps = new ArrayList<>();
        for (Happening happening : inOrder) {
            Stamp stamp = stamp(happening, steps.size() + 1, Optional.ofNullable(filed.get(happening.filing())));
            filed.putIfAbsent(happening.filing(), stamp);
            steps.add(happening.step().apply(stamp));
        }
        return steps;
    }

    private void add(
            Instant at,
            FilingReference filing,
            Optional<Actor> official,
            List<TransportDocument> documents,
            CustomsAct act) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        Instant stated = second.minus(usualDelay());
        for (int from = 0; from < documents.size(); from += Act.DOCUMENTS_MAX) {
            List<TransportDocument> some =
                    documents.subList(from, Math.min(documents.size(), from + Act.DOCUMENTS_MAX));
            happenings.add(new Happening(
                    second, stated, filing, official, stamp -> new DemoStep.Act(stamp, filing, some, act)));
        }
    }

    private Instant add(Instant at, FilingReference filing, Lateness lateness, Function<Stamp, DemoStep> step) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        Duration usual = usualDelay();
        Duration days =
                !prompt && chance.happens(STATED_DAYS_BEFORE) ? chance.between(DAYS_MIN, DAYS_MAX) : Duration.ZERO;
        Instant stated = second.minus(usual);
        Happening happening =
                switch (lateness) {
                    case NONE -> new Happening(second, stated, filing, Optional.empty(), step);
                    case STATED_DAYS_BEFORE ->
                        new Happening(second, stated.minus(days), filing, Optional.empty(), step);
                    case SENT_DAYS_LATER -> new Happening(second.plus(days), stated, filing, Optional.empty(), step);
                };
        happenings.add(happening);
        return happening.at();
    }

    private Duration usualDelay() {
        return prompt ? STATED_BEFORE_MIN : chance.between(STATED_BEFORE_MIN, STATED_BEFORE_MAX);
    }

    /** Nothing is stated of a filing before the filing itself. */
    private Stamp stamp(Happening happening, int number, Optional<Stamp> filed) {
        String correlation = "demo-%06d".formatted(lane);
        Instant statedAt = filed.map(Stamp::statedAt)
                .filter(happening.statedAt()::isBefore)
                .map(earliest -> earliest.plusSeconds(1))
                .orElse(happening.statedAt());
        Eori sender = happening.filing().declarant();
        Actor actor = happening.official().orElseGet(() -> Operator.clerkOf(sender));
        return new Stamp(
                lane,
                correlation + "-" + number,
                correlation,
                filed.map(Stamp::messageId),
                happening.at(),
                statedAt,
                actor);
    }

    /** How a message that was held up shows it: an arrival is not stated before it happened. */
    private enum Lateness {
        NONE,
        STATED_DAYS_BEFORE,
        SENT_DAYS_LATER
    }

    private record Happening(
            Instant at,
            Instant statedAt,
            FilingReference filing,
            Optional<Actor> official,
            Function<Stamp, DemoStep> step) {}
}
