package org.waybook.demo.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.waybook.demo.DemoPlan;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.story.Stories;
import org.waybook.demo.traffic.FreightVoyage;
import org.waybook.demo.traffic.ParcelManifest;
import org.waybook.domain.filing.FilingType;

/** Divides a plan into scenes: so many consignments of each type of filing, the stories among them. */
public final class Planner {

    private static final double POSTAL_SHARE = 0.45;
    private static final double EXPRESS_SHARE = 0.25;
    private static final double SEA_SHARE = 0.15;
    private static final int LARGE_DISPATCH_MIN = 101;
    private static final int LARGE_DISPATCH_MAX = 320;
    private static final double LARGE_DISPATCH = 0.08;
    private static final long PLANNING = -1;
    private static final double QUIET_DAY = 0.45;
    private static final int SATURDAY = 6;

    private final DemoPlan plan;
    private final Chance chance;
    private final List<Outline> outlines = new ArrayList<>();
    private int ordinal;

    private Planner(DemoPlan plan) {
        this.plan = plan;
        this.chance = Chance.of(plan.seed(), PLANNING);
    }

    /** The scenes of a plan, by their opening. */
    public static List<Outline> outlines(DemoPlan plan) {
        Planner planner = new Planner(plan);
        planner.plan();
        return planner.outlines.stream()
                .sorted(Comparator.comparing(Outline::opening).thenComparing(Outline::lane))
                .toList();
    }

    private void plan() {
        Map<FilingType, Integer> left = shares();
        if (plan.tellsStories()) {
            tellStories(left);
            int large = chance.between(LARGE_DISPATCH_MIN, LARGE_DISPATCH_MAX);
            add(ParcelManifest.POSTAL, Math.min(large, left.get(FilingType.F43)));
            left.merge(FilingType.F43, -large, Integer::sum);
        }
        fill(ParcelManifest.POSTAL, left.get(FilingType.F43), this::sizeOfDispatch);
        fill(ParcelManifest.EXPRESS, left.get(FilingType.F32), () -> chance.between(6, 45));
        fill(FreightVoyage.SEA, left.get(FilingType.F10), () -> chance.between(1, 5));
        fill(FreightVoyage.AIR, left.get(FilingType.F29), () -> chance.between(1, 3));
    }

    private Map<FilingType, Integer> shares() {
        Map<FilingType, Integer> shares = new EnumMap<>(FilingType.class);
        int all = plan.consignments();
        shares.put(FilingType.F43, (int) Math.round(all * POSTAL_SHARE));
        shares.put(FilingType.F32, (int) Math.round(all * EXPRESS_SHARE));
        shares.put(FilingType.F10, (int) Math.round(all * SEA_SHARE));
        shares.put(
                FilingType.F29,
                all - shares.values().stream().mapToInt(Integer::intValue).sum());
        return shares;
    }

    private void tellStories(Map<FilingType, Integer> left) {
        Stories.chapters().forEach(chapter -> {
            int consignments = chapter.consignments();
            Instant opening = plan.anchor().minus(chapter.beforeAnchor());
            outlines.add(new Outline(outlines.size(), opening, consignments, ordinal, chapter));
            ordinal += consignments;
            left.merge(chapter.share(), -consignments, Integer::sum);
        });
    }

    private int sizeOfDispatch() {
        return chance.happens(LARGE_DISPATCH)
                ? chance.between(LARGE_DISPATCH_MIN, LARGE_DISPATCH_MAX)
                : chance.between(12, 90);
    }

    private void fill(Scene scene, int consignments, IntSupplier size) {
        int left = consignments;
        while (left > 0) {
            int next = Math.min(left, size.getAsInt());
            add(scene, next);
            left -= next;
        }
    }

    private void add(Scene scene, int consignments) {
        outlines.add(new Outline(outlines.size(), opening(), consignments, ordinal, scene));
        ordinal += consignments;
    }

    /** Any moment of the days of the plan; Saturdays and Sundays are quieter. */
    private Instant opening() {
        while (true) {
            long span = Duration.ofDays(DemoPlan.DAYS).toSeconds();
            Instant moment = plan.beginning().plusSeconds((long) (chance.fraction() * span));
            boolean weekend = moment.atOffset(ZoneOffset.UTC).getDayOfWeek().getValue() >= SATURDAY;
            if (!weekend || chance.happens(QUIET_DAY)) {
                return moment;
            }
        }
    }
}
