package org.waybook.demo.story;

import java.util.List;

/** Something that somebody can find in the traffic, with a look-alike that is innocent. */
public interface Story {

    /** Its name in the documentation. */
    String title();

    /** What happens, lane by lane. */
    List<Chapter> chapters();
}
