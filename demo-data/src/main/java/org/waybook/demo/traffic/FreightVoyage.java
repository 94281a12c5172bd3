package org.waybook.demo.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.ArrivedGoods;
import org.waybook.demo.CustomsAct.Recommended;
import org.waybook.demo.DemoStep;
import org.waybook.demo.FilingReference;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.demo.course.Times;
import org.waybook.demo.customs.ControlDesk;
import org.waybook.demo.customs.RiskDesk;
import org.waybook.demo.customs.RiskDesk.Version;
import org.waybook.demo.route.FreightLane;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.scene.World;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.TransportDocument;

/** A voyage of a ship (F10) or a flight (F29): its filings, their corrections, and the arrival of what is left. */
public final class FreightVoyage implements Scene {

    /** A voyage of a ship. */
    public static final Scene SEA = new FreightVoyage(true);

    /** A flight. */
    public static final Scene AIR = new FreightVoyage(false);

    private static final double AMENDED = 0.24;
    private static final int AMENDMENTS_MAX = 3;
    private static final double INVALIDATED = 0.03;
    private static final double DIVERTED = 0.04;
    private static final double NOTIFIED_BY_DOCUMENTS = 0.3;
    private static final List<String> REASONS = List.of(
            "Shipment cancelled by the consignor",
            "Filed twice by mistake",
            "Goods will travel on another voyage",
            "Booking rolled to a later departure");

    private final boolean sea;

    private FreightVoyage(boolean sea) {
        this.sea = sea;
    }

    @Override
    public void play(Outline outline, World world, Course course, Chance chance) {
        Conveyance conveyance = conveyance(outline, chance);
        Freight freight = new Freight(world.traders(), conveyance, chance);
        Instant filedUntil = filedUntil(outline, world);
        RiskDesk riskDesk = new RiskDesk(course, chance);
        List<Aboard> aboard = new ArrayList<>();
        for (int index = 0; index < outline.consignments(); index++) {
            Instant filedAt = index == 0 ? outline.opening() : Times.between(outline.opening(), filedUntil, chance);
            FilingDataset filing = freight.filing(outline.lrn(filedAt, index), filedAt, outline.firstOrdinal() + index);
            FilingReference reference = course.file(filedAt, filing);
            Instant close = conveyance.arrival().minus(Duration.ofHours(1));
            if (chance.happens(INVALIDATED)) {
                Instant withdrawnAt = Times.between(filedAt.plusSeconds(900), close, chance);
                course.invalidate(withdrawnAt, reference, chance.one(REASONS));
                riskDesk.analyse(reference, List.of(new Version(filedAt, filing)), withdrawnAt);
                continue;
            }
            List<Version> versions = new ArrayList<>(List.of(new Version(filedAt, filing)));
            if (chance.happens(AMENDED)) {
                versions.addAll(amend(filing, filedAt, close, world, course, chance));
            }
            aboard.add(new Aboard(filing, riskDesk.analyse(reference, versions, close)));
        }
        arrive(conveyance, aboard, course, chance);
    }

    /** Everything planned is filed before the traffic ends. */
    private Instant filedUntil(Outline outline, World world) {
        Instant closing = outline.opening().plus(sea ? Duration.ofHours(30) : Duration.ofHours(2));
        Instant anchor = world.plan().anchor();
        return closing.isBefore(anchor) ? closing : anchor;
    }

    /** Sea containers are filed at least 24 hours before loading, air cargo before departure. */
    private Conveyance conveyance(Outline outline, Chance chance) {
        if (sea) {
            FreightLane lane = chance.weighted(FreightLane.sea(), FreightLane::weight);
            Instant departure = outline.opening().plus(chance.between(Duration.ofHours(56), Duration.ofHours(110)));
            return Conveyance.voyage(chance.one(Operator.all('S')), lane, departure, chance);
        }
        FreightLane lane = chance.weighted(FreightLane.air(), FreightLane::weight);
        Instant departure = outline.opening().plus(chance.between(Duration.ofHours(3), Duration.ofHours(14)));
        return Conveyance.flight(chance.one(Operator.all('A')), lane, departure, chance);
    }

    private static List<Version> amend(
            FilingDataset filing, Instant from, Instant to, World world, Course course, Chance chance) {
        FilingDataset current = filing;
        List<Version> versions = new ArrayList<>();
        for (Instant at : Times.between(chance.between(1, AMENDMENTS_MAX), from.plusSeconds(600), to, chance)) {
            current = world.amendments().ofFreight(current, chance);
            course.amend(at, current);
            versions.add(new Version(at, current));
        }
        return versions;
    }

    private void arrive(Conveyance conveyance, List<Aboard> aboard, Course course, Chance chance) {
        if (aboard.isEmpty()) {
            return;
        }
        Duration lateMax = sea ? Duration.ofHours(20) : Duration.ofMinutes(70);
        Instant arrivedAt = conveyance.arrival().plus(chance.between(Duration.ZERO, lateMax));
        Instant notifiedAt = arrivedAt.plus(chance.between(Duration.ofMinutes(4), Duration.ofMinutes(55)));
        FreightLane lane = conveyance.lane();
        CustomsOffice office = chance.happens(DIVERTED) ? lane.officeOfDiversion() : lane.office();
        List<FilingReference> filings = aboard.stream().map(Aboard::reference).toList();
        ArrivedGoods goods = chance.happens(NOTIFIED_BY_DOCUMENTS)
                ? new ArrivedGoods.OfDocuments(
                        aboard.stream().map(Aboard::document).toList(),
                        conveyance.operator().eori())
                : new ArrivedGoods.OfFilings(filings);
        Instant sentAt = course.arrive(
                notifiedAt, arrivedAt, filings.getFirst(), goods, office, Optional.of(conveyance.means()));
        ControlDesk controlDesk = new ControlDesk(course, chance);
        aboard.forEach(one -> controlDesk.receive(sentAt, one.reference(), one.document(), office, one.recommended()));
    }

    /** What is left on board, with the control that awaits it. */
    private record Aboard(FilingDataset filing, Optional<Recommended> recommended) {

        FilingReference reference() {
            return DemoStep.referenceOf(filing);
        }

        TransportDocument document() {
            return filing.consignments().getFirst().transportDocument();
        }
    }
}
