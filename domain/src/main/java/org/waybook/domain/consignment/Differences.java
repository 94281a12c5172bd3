package org.waybook.domain.consignment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waybook.domain.consignment.Change.ElementChanged;
import org.waybook.domain.consignment.Change.PartyChanged;
import org.waybook.domain.filing.FilingHeader;

/** What differs between two versions of particulars, element by element. */
public final class Differences {

    private Differences() {}

    /** The changes from one version of a consignment to another, in the order of the dataset. */
    public static List<Change> between(ConsignmentParticulars before, ConsignmentParticulars after) {
        return between(Elements.of(before), Elements.of(after));
    }

    /** The changes from one version of a filing's header to another. */
    public static List<Change> between(FilingHeader before, FilingHeader after) {
        return between(Elements.of(before), Elements.of(after));
    }

    private static List<Change> between(Elements before, Elements after) {
        List<Change> changes = new ArrayList<>();
        collect(before.parties(), after.parties(), changes, (pointer, was, is) -> new PartyChanged(pointer, was, is));
        collect(before.texts(), after.texts(), changes, (pointer, was, is) -> new ElementChanged(pointer, was, is));
        return List.copyOf(changes);
    }

    private static <T> void collect(
            Map<String, T> before, Map<String, T> after, List<Change> changes, ChangeOf<T> change) {
        Set<String> pointers = new LinkedHashSet<>(before.keySet());
        pointers.addAll(after.keySet());
        Function<String, Optional<T>> was = pointer -> Optional.ofNullable(before.get(pointer));
        Function<String, Optional<T>> is = pointer -> Optional.ofNullable(after.get(pointer));
        pointers.stream()
                .filter(pointer -> !was.apply(pointer).equals(is.apply(pointer)))
                .forEach(pointer -> changes.add(change.of(pointer, was.apply(pointer), is.apply(pointer))));
    }

    private interface ChangeOf<T> {
        Change of(String pointer, Optional<T> before, Optional<T> after);
    }
}
