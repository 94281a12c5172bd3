package org.waybook.domain.validation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;

/** Walks the elements of a filing along the element table: the names of the table are those of the records. */
final class ElementWalk {

    private static final ClassValue<Map<String, Method>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> parts = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                // Without this, who may call is found out again at each call.
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                parts.put(component.getName(), accessor);
            }
            return parts;
        }
    };

    private final FilingType type;
    private final Consumer<Element> visitor;

    private ElementWalk(FilingType type, Consumer<Element> visitor) {
        this.type = type;
        this.visitor = visitor;
    }

    /** Tells of each element that the type of the filing may have, and of those it may not have, without their inside. */
    static void through(FilingDataset filing, Consumer<Element> visitor) {
        ElementWalk walk = new ElementWalk(filing.header().specificCircumstanceIndicator(), visitor);
        for (ElementRow row : ElementTable.rows()) {
            Object owner = row.name().equals("consignments") ? filing : filing.header();
            walk.element(row, part(owner, row.name()), ElementPointer.ROOT);
        }
    }

    private void element(ElementRow row, Object part, ElementPointer owner) {
        Element element = new Element(row, valuesOf(part), owner, part instanceof List<?>);
        visitor.accept(element);
        if (row.children().isEmpty() || row.cardinalities().get(type).isNotAllowed()) {
            return;
        }
        element.forEach((value, index) -> {
            ElementPointer here = element.at(index);
            for (ElementRow child : row.children()) {
                element(child, part(value, child.name()), here);
            }
        });
    }

    private static List<?> valuesOf(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(List::<Object>of).orElseGet(List::of);
        }
        return part instanceof List<?> list ? list : List.of(part);
    }

    private static Object part(Object owner, String name) {
        try {
            return PARTS.get(owner.getClass()).get(name).invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("The part " + name + " of " + owner.getClass() + " is closed.", impossible);
        }
    }
}
