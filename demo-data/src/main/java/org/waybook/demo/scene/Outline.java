package org.waybook.demo.scene;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waybook.demo.DemoStep;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;

/**
 * A scene before it is played, small enough to keep millions of them.
 *
 * @param lane from 0, also the key of its randomness
 * @param opening when it begins, UTC
 * @param consignments how many it announces
 * @param firstOrdinal the ordinal of its first consignment
 * @param scene what happens
 */
public record Outline(int lane, Instant opening, int consignments, int firstOrdinal, Scene scene) {

    private static final Duration STATED_BEFORE_FILED = Duration.ofMinutes(4);

    /** Plays the scene. */
    public List<DemoStep> play(World world) {
        Chance chance = Chance.of(world.plan().seed(), lane);
        Course course = new Course(lane, world.plan().anchor(), chance);
        scene.play(this, world, course, chance);
        return course.steps();
    }

    /** A local reference number nobody has used: day and ordinal of the consignment. */
    public String lrn(Instant filedAt, int index) {
        return filedAt.toString().substring(0, 10).replace("-", "") + "-" + (firstOrdinal + index);
    }

    /** When the declarant dated a document that is filed at a moment. */
    public static Instant issued(Instant filedAt) {
        return filedAt.minus(STATED_BEFORE_FILED);
    }
}
