package org.waybook.demo.story;

import java.util.List;
import java.util.stream.Stream;

/** The stories that are planted in the demo data. */
public final class Stories {

    private static final List<Story> ALL = List.of(
            new Bowls(),
            new SecondSeal(),
            new Cousins(),
            new LoadedAnyway(),
            new VanishingPort(),
            new TooManyPackages(),
            new FourteenWaivers(),
            new SecondLife(),
            new SlidingQuality());

    private Stories() {}

    /** Every story. */
    public static List<Story> all() {
        return ALL;
    }

    /** Every chapter of every story. */
    public static Stream<Chapter> chapters() {
        return ALL.stream().flatMap(story -> story.chapters().stream());
    }
}
