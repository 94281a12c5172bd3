package org.waybook.demo.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.ArrivedGoods;
import org.waybook.demo.FilingReference;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.demo.course.Times;
import org.waybook.demo.customs.RiskDesk;
import org.waybook.demo.customs.RiskDesk.Version;
import org.waybook.demo.route.Office;
import org.waybook.demo.route.ParcelLane;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.scene.World;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.transport.ModeOfTransport;

/** The minimum data of express (F32) or postal (F43) parcels before loading, and what becomes of them. */
public final class ParcelManifest implements Scene {

    /** An express manifest. */
    public static final Scene EXPRESS = new ParcelManifest(FilingType.F32);

    /** A postal dispatch. */
    public static final Scene POSTAL = new ParcelManifest(FilingType.F43);

    private static final double AMENDED = 0.3;
    private static final int AMENDMENTS_MAX = 2;
    private static final double INVALIDATED = 0.02;

    /** Of the postal dispatches that are not amended; with these about a quarter of all. */
    private static final double FLOWN = 0.4;

    private static final double NOTIFIED_TOO_EARLY = 0.025;
    private static final String DUPLICATE = "Dispatch filed twice by mistake";

    private final FilingType type;

    private ParcelManifest(FilingType type) {
        this.type = type;
    }

    @Override
    public void play(Outline outline, World world, Course course, Chance chance) {
        ParcelLane lane = chance.weighted(ParcelLane.of(type), ParcelLane::weight);
        Instant filedAt = outline.opening();
        Parcels parcels = new Parcels(world.traders(), lane, chance);
        List<HouseConsignment> houses = new ArrayList<>();
        for (int index = 0; index < outline.consignments(); index++) {
            houses.add(parcels.house(outline.firstOrdinal() + index));
        }
        FilingDataset filing = parcels.filing(outline.lrn(filedAt, 0), filedAt, houses);
        FilingReference reference = course.file(filedAt, filing);
        Instant arrival = filedAt.plus(lane.transit());
        RiskDesk riskDesk = new RiskDesk(course, chance);
        List<Version> versions = new ArrayList<>(List.of(new Version(filedAt, filing)));
        if (chance.happens(INVALIDATED)) {
            Instant withdrawnAt = Times.between(filedAt.plusSeconds(600), arrival, chance);
            course.invalidate(withdrawnAt, reference, DUPLICATE);
            riskDesk.analyse(reference, versions, withdrawnAt);
            return;
        }
        if (chance.happens(AMENDED)) {
            versions.addAll(amend(filing, filedAt, arrival, world, course, chance));
        }
        boolean listed = outline.consignments() <= Houses.LISTED_MAX;
        if (type == FilingType.F43 && listed && versions.size() == 1 && chance.happens(FLOWN)) {
            Dispatch.of(outline, lane, filing, course, chance).fly(riskDesk);
            return;
        }
        riskDesk.analyse(reference, versions, arrival);
        if (listed && chance.happens(NOTIFIED_TOO_EARLY)) {
            notifyTooEarly(lane, reference, arrival, course, chance);
        }
    }

    private static List<Version> amend(
            FilingDataset filing, Instant filedAt, Instant arrival, World world, Course course, Chance chance) {
        FilingDataset current = filing;
        List<Version> versions = new ArrayList<>();
        int amendments = chance.between(1, AMENDMENTS_MAX);
        for (Instant at : Times.between(amendments, filedAt.plus(Duration.ofMinutes(20)), arrival, chance)) {
            current = world.amendments().ofParcels(current, chance);
            course.amend(at, current);
            versions.add(new Version(at, current));
        }
        return versions;
    }

    /** Goods known from the minimum data only cannot arrive yet: the answer is "incorrect state" (IE3N07). */
    private static void notifyTooEarly(
            ParcelLane lane, FilingReference reference, Instant arrival, Course course, Chance chance) {
        Instant notifiedAt = arrival.plus(chance.between(Duration.ofMinutes(10), Duration.ofHours(2)));
        Office.all().stream()
                .filter(office -> office.mode() == ModeOfTransport.AIR
                        && office.office()
                                .country()
                                .value()
                                .equals(lane.memberState().value()))
                .findFirst()
                .ifPresent(office -> course.arrive(
                        notifiedAt,
                        arrival,
                        reference,
                        new ArrivedGoods.OfFilings(List.of(reference)),
                        office.office(),
                        Optional.empty()));
    }
}
