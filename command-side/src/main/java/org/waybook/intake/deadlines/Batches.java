package org.waybook.intake.deadlines;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waybook.domain.filing.Houses;

/** Parts a stream into as much as one commit takes, reading no further than it is asked to. */
final class Batches {

    private Batches() {}

    static <T> Stream<List<T>> of(Stream<T> all) {
        Iterator<T> rest = all.iterator();
        Iterator<List<T>> batches = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public List<T> next() {
                List<T> batch = new ArrayList<>(Houses.LISTED_MAX);
                while (batch.size() < Houses.LISTED_MAX && rest.hasNext()) {
                    batch.add(rest.next());
                }
                return batch;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batches, Spliterator.ORDERED), false);
    }
}
