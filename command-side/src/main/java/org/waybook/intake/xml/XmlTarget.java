package org.waybook.intake.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.intake.reading.FilingAssembly;
import org.waybook.intake.reading.MessageElement;

/** An object of the filing JSON while its elements are gathered from wherever they stand in the message. */
final class XmlTarget {

    /** The one consignment of a straight document, whose elements stand at master and at house level. */
    static final String CONSIGNMENT = "consignment";

    private final ElementPointer pointer;
    private final Map<String, MessageElement> children = new LinkedHashMap<>();
    private final Map<String, List<MessageElement>> lists = new HashMap<>();
    private final Map<String, XmlTarget> objects = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();

    XmlTarget(ElementPointer pointer) {
        this.pointer = pointer;
    }

    ElementPointer pointer() {
        return pointer;
    }

    /** Where an element of a name stands. */
    ElementPointer at(String name) {
        return name.equals(CONSIGNMENT)
                ? pointer.child(FilingAssembly.CONSIGNMENTS).child(0)
                : pointer.child(name);
    }

    /** The object of a name inside this one, made when it is first asked for. */
    XmlTarget object(String name) {
        return objects.computeIfAbsent(name, step -> new XmlTarget(at(step)));
    }

    /** Whether an element of a name is given for the first time. */
    boolean give(String name) {
        return given.add(name);
    }

    void put(String name, MessageElement element) {
        children.put(name, element);
    }

    /** The entries of a list so far. */
    List<MessageElement> entries(String name) {
        List<MessageElement> entries = lists.computeIfAbsent(name, list -> new ArrayList<>());
        children.put(name, new MessageElement.Series(at(name), entries));
        return entries;
    }

    MessageElement.Group group() {
        Map<String, MessageElement> all = new LinkedHashMap<>(children);
        objects.forEach((name, object) -> all.put(name, object.group()));
        return new MessageElement.Group(pointer, all);
    }
}
