package org.waybook.eventstore.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.checkpoint.Checkpoint;

/**
 * What is to be checked.
 *
 * @param from the first position; the check begins with the commit that holds it
 * @param to behind the last position, the head where it is empty; the check ends with a whole commit
 * @param checkpoints that the log must agree with, whose signatures have been checked
 */
public record Scope(Position from, Optional<Position> to, List<Checkpoint> checkpoints) {

    public Scope {
        checkpoints = checkpoints.stream()
                .sorted(Comparator.comparing(Checkpoint::size))
                .toList();
    }

    /** The whole log. */
    public static Scope everything(List<Checkpoint> checkpoints) {
        return new Scope(Position.FIRST, Optional.empty(), checkpoints);
    }

    /** What was appended since a checkpoint; the log before it is taken for good if its root is the signed one. */
    public static Scope since(Checkpoint checkpoint) {
        return new Scope(checkpoint.size(), Optional.empty(), List.of(checkpoint));
    }
}
