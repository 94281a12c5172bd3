package org.waybook.demo.story;

import java.time.Duration;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.scene.World;
import org.waybook.domain.filing.FilingType;

/**
 * A part of a story that happens in one lane.
 *
 * @param beforeAnchor how long before the end of the traffic it begins
 * @param share the ordinary filings that it takes the place of, where it has filings of other types itself
 * @param consignments how many it announces
 * @param scene what happens
 */
public record Chapter(Duration beforeAnchor, FilingType share, int consignments, Scene scene) implements Scene {

    @Override
    public void play(Outline outline, World world, Course course, Chance chance) {
        scene.play(outline, world, course, chance);
    }
}
