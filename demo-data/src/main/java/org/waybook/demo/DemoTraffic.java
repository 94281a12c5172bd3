package org.waybook.demo;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waybook.demo.planning.Planner;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.World;

/**
 * The steps of a plan in the order of their time, produced as they are asked for. Only the outlines of all scenes and the
 * steps of the scenes that are going on are held in memory.
 */
public final class DemoTraffic implements Iterator<DemoStep> {

    private static final Comparator<DemoStep> IN_ORDER =
            Comparator.comparing(DemoStep::at).thenComparing(DemoStep::lane);

    private final World world;
    private final Deque<Outline> outlines;
    private final PriorityQueue<Scene> goingOn = new PriorityQueue<>(
            Comparator.comparing((Scene scene) -> scene.steps().getFirst(), IN_ORDER));

    private DemoTraffic(DemoPlan plan) {
        this.world = World.of(plan);
        this.outlines = new ArrayDeque<>(Planner.outlines(plan));
    }

    /** The traffic of a plan, one step after another; not for use by several threads. */
    public static Iterator<DemoStep> iterator(DemoPlan plan) {
        return new DemoTraffic(plan);
    }

    /** The traffic of a plan as a sequential stream. */
    public static Stream<DemoStep> stream(DemoPlan plan) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        iterator(plan), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    @Override
    public boolean hasNext() {
        openScenes();
        return !goingOn.isEmpty();
    }

    @Override
    public DemoStep next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The traffic of this plan is over; ask hasNext first.");
        }
        Scene scene = goingOn.remove();
        if (scene.steps().size() > 1) {
            goingOn.add(new Scene(scene.steps().subList(1, scene.steps().size())));
        }
        return scene.steps().getFirst();
    }

    /** A scene must be opened before a step later than its opening is given out. */
    private void openScenes() {
        while (!outlines.isEmpty() && (goingOn.isEmpty() || !goingOn.element().isBefore(outlines.element()))) {
            List<DemoStep> steps = outlines.remove().play(world);
            if (!steps.isEmpty()) {
                goingOn.add(new Scene(steps));
            }
        }
    }

    /** The steps that are left of a scene. */
    private record Scene(List<DemoStep> steps) {

        boolean isBefore(Outline outline) {
            return steps.getFirst().at().isBefore(outline.opening());
        }
    }
}
