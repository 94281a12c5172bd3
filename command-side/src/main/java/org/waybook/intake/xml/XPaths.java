package org.waybook.intake.xml;

import java.util.ArrayList;
import java.util.List;
import org.waybook.domain.filing.FilingType;

/** Says where in an XML message an element of the filing JSON stands. */
public final class XPaths {

    /** What the local name of a message begins with, before its type of filing. */
    static final String MESSAGE_PREFIX = "IE3";

    private static final String INDEX = "[0-9]{1,6}";
    private static final String FIRST_CONSIGNMENT = "/consignments/0";

    private XPaths() {}

    /**
     * The XPath of the element at a JSON pointer, in the namespace of the messages; of the nearest element around it
     * where the message has none for it.
     */
    public static String of(FilingType type, String pointer) {
        return of(XmlMessages.FILINGS.name(type), XmlTable.root(type), pointer);
    }

    /** The same in the amendment of a type of filing. */
    public static String ofAmendment(FilingType type, String pointer) {
        return of(amendment(type), XmlMessages.Amendments.withMrn(XmlTable.root(type)), pointer);
    }

    /** The local name of the amendment of a type of filing. */
    public static String amendment(FilingType type) {
        return MESSAGE_PREFIX + XmlMessages.AMENDMENT + type.name().substring(1);
    }

    private static String of(String name, XmlRow message, String pointer) {
        StringBuilder path = new StringBuilder("/" + name);
        XmlRow row = message;
        List<String> steps = steps(row, pointer);
        for (int step = 0; step < steps.size(); ) {
            List<XmlRow> way = new ArrayList<>();
            if (!find(row, steps.subList(step, steps.size()), step == 0, way)) {
                return path.toString();
            }
            row = way.getLast();
            step += row.path().size();
            boolean indexed =
                    row.isEntry() && step < steps.size() && steps.get(step).matches(INDEX);
            append(way, indexed ? "[" + (Integer.parseInt(steps.get(step)) + 1) + "]" : "", path);
            step += indexed ? 1 : 0;
        }
        return path.toString();
    }

    /** The one consignment of a straight document has a name of its own in the table. */
    private static List<String> steps(XmlRow message, String pointer) {
        boolean straight = pointer.startsWith(FIRST_CONSIGNMENT)
                && !find(message, List.of("consignments"), true, new ArrayList<>());
        String written =
                straight ? "/" + XmlTarget.CONSIGNMENT + pointer.substring(FIRST_CONSIGNMENT.length()) : pointer;
        return List.of(written.split("/")).stream().skip(1).toList();
    }

    /** A value that is an entry is repeated with the element around it. */
    private static void append(List<XmlRow> way, String index, StringBuilder path) {
        int repeated =
                way.getLast().kind() == XmlRow.Kind.VALUE_ENTRY && way.size() > 1 ? way.size() - 2 : way.size() - 1;
        for (int part = 0; part < way.size(); part++) {
            path.append('/').append(way.get(part).element()).append(part == repeated ? index : "");
        }
    }

    /**
     * Looks for the row that the next steps name, through the elements that only pass on what stands inside them; what
     * goes to the message itself may stand anywhere inside.
     */
    private static boolean find(XmlRow parent, List<String> steps, boolean ofTheMessage, List<XmlRow> way) {
        for (XmlRow row : parent.children()) {
            way.add(row);
            boolean named = !row.path().isEmpty()
                    && steps.size() >= row.path().size()
                    && steps.subList(0, row.path().size()).equals(row.path());
            if (named && row.ofTheMessage() == (ofTheMessage && isBelowEntry(way))
                    || named && !row.ofTheMessage() && !isBelowEntry(way)
                    || isPassage(row, ofTheMessage) && find(row, steps, ofTheMessage, way)) {
                return true;
            }
            way.removeLast();
        }
        return false;
    }

    private static boolean isPassage(XmlRow row, boolean ofTheMessage) {
        return row.kind() == XmlRow.Kind.PASSED_THROUGH || ofTheMessage && row.kind() == XmlRow.Kind.ENTRY;
    }

    private static boolean isBelowEntry(List<XmlRow> way) {
        return way.subList(0, way.size() - 1).stream().anyMatch(XmlRow::isEntry);
    }
}
