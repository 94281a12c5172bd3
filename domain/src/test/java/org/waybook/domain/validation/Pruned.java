package org.waybook.domain.validation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;

/** Takes out of a filing what its type does not have, as the element table says. */
final class Pruned {

    private final FilingType type;

    private Pruned(FilingType type) {
        this.type = type;
    }

    static FilingDataset to(FilingType type, FilingDataset filing) {
        Pruned pruned = new Pruned(type);
        Map<String, ElementRow> rows = byName(ElementTable.rows());
        FilingHeader header = (FilingHeader) pruned.inside(filing.header(), rows);
        return (FilingDataset) pruned.inside(new FilingDataset(header, filing.consignments()), rows);
    }

    private static Map<String, ElementRow> byName(List<ElementRow> rows) {
        return rows.stream().collect(Collectors.toMap(ElementRow::name, Function.identity()));
    }

    private Object inside(Object part, Map<String, ElementRow> rows) {
        if (rows.isEmpty() || !(part instanceof Record)) {
            return part;
        }
        RecordComponent[] components = part.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> element(valueOf(part, component), rows.get(component.getName())))
                .toArray();
        return rebuilt(part.getClass(), components, values);
    }

    private Object element(Object value, ElementRow row) {
        if (row == null) {
            return value;
        }
        boolean absent = row.cardinalities().get(type).isNotAllowed();
        Map<String, ElementRow> children = byName(row.children());
        if (value instanceof Optional<?> optional) {
            return absent ? Optional.empty() : optional.map(present -> inside(present, children));
        }
        if (value instanceof List<?> list) {
            List<Object> entries = new ArrayList<>();
            list.forEach(entry -> entries.add(inside(entry, children)));
            return absent ? List.of() : entries;
        }
        return inside(value, children);
    }

    private static Object valueOf(Object part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object rebuilt(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
