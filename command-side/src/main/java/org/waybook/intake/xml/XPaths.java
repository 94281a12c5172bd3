package org.waybook.intake.xml;

import java.util.ArrayList;
import java.util.List;
import org.waybook.domain.filing.FilingType;

/** Says where in an XML message an element of the filing JSON stands. */
public final class XPaths {

    /** What the local name of a message begins with, before its type of filing. */
    static final String MESSAGE_PREFIX = "IE3";

    private XPaths() {}

    /**
     * The XPath of the element at a JSON pointer, in the namespace of the messages; of the nearest element around it
     * where the message has none for it.
     */
    public static String of(FilingType type, String pointer) {
        StringBuilder path = new StringBuilder("/" + MESSAGE_PREFIX + type.name());
        XmlRow row = XmlTable.root();
        List<String> steps = List.of(pointer.split("/"));
        for (int step = 1; step < steps.size(); step++) {
            List<XmlRow> way = new ArrayList<>();
            if (!find(row, steps.get(step), way)) {
                return path.toString();
            }
            way.forEach(through -> path.append('/').append(through.element()));
            row = way.getLast();
            if (row.kind() == XmlRow.Kind.ENTRY
                    && step + 1 < steps.size()
                    && steps.get(step + 1).matches("[0-9]{1,6}")) {
                step++;
                path.append('[').append(Integer.parseInt(steps.get(step)) + 1).append(']');
            }
        }
        return path.toString();
    }

    /** Looks for the row of a name, through the elements that only pass on what stands inside them. */
    private static boolean find(XmlRow parent, String name, List<XmlRow> way) {
        for (XmlRow row : parent.children()) {
            way.add(row);
            if (row.name().equals(name) || row.kind() == XmlRow.Kind.PASSED_THROUGH && find(row, name, way)) {
                return true;
            }
            way.removeLast();
        }
        return false;
    }
}
