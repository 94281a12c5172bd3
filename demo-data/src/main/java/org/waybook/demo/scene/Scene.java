package org.waybook.demo.scene;

import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;

/** What happens in one lane. */
public interface Scene {

    /** Lets it happen: everything goes into the course, nothing of it before the outline's opening. */
    void play(Outline outline, World world, Course course, Chance chance);
}
