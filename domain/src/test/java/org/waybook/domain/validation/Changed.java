package org.waybook.domain.validation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.FilingDataset;

/** A filing with one element exchanged, so that a test shows only what it is about. */
final class Changed {

    private Changed() {}

    /** The filing with another value at a JSON pointer; the value as the record holds it, an Optional where it has one. */
    static FilingDataset at(FilingDataset filing, String pointer, Object value) {
        List<String> steps = Arrays.asList(pointer.substring(1).split("/"));
        List<String> fromRoot = new ArrayList<>(steps);
        if (!steps.getFirst().equals("consignments")) {
            fromRoot.addFirst("header");
        }
        return (FilingDataset) replaced(filing, fromRoot, value);
    }

    private static Object replaced(Object part, List<String> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<String> rest = steps.subList(1, steps.size());
        return switch (part) {
            case Optional<?> optional -> Optional.of(replaced(optional.orElseThrow(), steps, value));
            case List<?> list -> {
                List<Object> entries = new ArrayList<>(list);
                int index = Integer.parseInt(steps.getFirst());
                entries.set(index, replaced(entries.get(index), rest, value));
                yield entries;
            }
            default -> rebuilt(part, steps.getFirst(), rest, value);
        };
    }

    private static Object rebuilt(Object part, String name, List<String> rest, Object value) {
        try {
            RecordComponent[] components = part.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                Object old = components[index].getAccessor().invoke(part);
                values[index] = components[index].getName().equals(name) ? replaced(old, rest, value) : old;
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return part.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
