package org.waybook.intake.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.domain.validation.Findings;
import org.waybook.intake.reading.FilingAssembly;
import org.waybook.intake.reading.MessageElement;
import org.waybook.intake.reading.ReadingLimits;
import org.waybook.intake.reading.Shapes;

/** Turns the elements of an XML message into those of the filing JSON, as the table says. */
final class XmlElements {

    private final XmlCursor cursor;
    private final Findings findings;
    private final FilingAssembly assembly;

    /** An object of the filing JSON while its elements are gathered. */
    private record Target(
            ElementPointer pointer, Map<String, MessageElement> children, Map<String, List<MessageElement>> lists) {

        Target(ElementPointer pointer) {
            this(pointer, new LinkedHashMap<>(), new HashMap<>());
        }

        MessageElement.Group group() {
            return new MessageElement.Group(pointer, children);
        }
    }

    XmlElements(XmlCursor cursor, FilingAssembly assembly) {
        this.cursor = cursor;
        this.findings = assembly.findings();
        this.assembly = assembly;
    }

    /** The message that begins where the cursor is; what holds for all consignments is the assembly's as it is read. */
    MessageElement.Group message() throws XmlCursor.Stopped {
        Target target = new Target(ElementPointer.ROOT);
        assembly.headerIn(target.children());
        inside(XmlTable.root(), target);
        return target.group();
    }

    /** The object that begins where the cursor is; the cursor ends at its end. */
    MessageElement.Group group(XmlRow row, ElementPointer pointer) throws XmlCursor.Stopped {
        Target target = new Target(pointer);
        inside(row, target);
        return target.group();
    }

    private void inside(XmlRow row, Target target) throws XmlCursor.Stopped {
        attributes(row, target);
        while (cursor.nextIsStart()) {
            XMLStreamReader reader = cursor.reader();
            String name = reader.getLocalName();
            XmlRow child = XmlFilings.NAMESPACE.equals(reader.getNamespaceURI())
                    ? row.child(name).orElse(null)
                    : null;
            if (child == null) {
                unknown(row, name, target);
            } else {
                element(child, target);
            }
        }
    }

    private void element(XmlRow row, Target target) throws XmlCursor.Stopped {
        switch (row.kind()) {
            case PASSED_THROUGH -> inside(row, target);
            case NOT_KEPT -> {
                assembly.notKept(row.element());
                cursor.skip();
            }
            case VALUE -> put(row, target, text(row, target.pointer().child(row.name())));
            case GROUP -> put(row, target, group(row, target.pointer().child(row.name())));
            case ENTRY -> entry(row, target);
        }
    }

    private void put(XmlRow row, Target target, MessageElement element) {
        if (target.children().putIfAbsent(row.name(), element) != null) {
            findings.add("STRUCTURE", element.pointer(), "'" + row.element() + "' appears twice.", "Give it once.");
        }
    }

    private void entry(XmlRow row, Target target) throws XmlCursor.Stopped {
        if (row.name().equals(FilingAssembly.CONSIGNMENTS)) {
            if (!assembly.consignment(group(row, assembly.nextConsignment()))) {
                throw cursor.stop();
            }
            return;
        }
        ElementPointer list = target.pointer().child(row.name());
        List<MessageElement> entries = target.lists().computeIfAbsent(row.name(), name -> new ArrayList<>());
        if (entries.size() == ReadingLimits.ENTRIES_MAX) {
            String text = "'" + row.element() + "' appears more than " + ReadingLimits.ENTRIES_MAX + " times.";
            findings.add("STRUCTURE", list, text, "Give at most " + ReadingLimits.ENTRIES_MAX + ".");
            cursor.skip();
            return;
        }
        entries.add(group(row, list.child(entries.size())));
        target.children().put(row.name(), new MessageElement.Series(list, entries));
    }

    private void attributes(XmlRow row, Target target) {
        XMLStreamReader reader = cursor.reader();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String name = reader.getAttributeLocalName(index);
            String namespace = reader.getAttributeNamespace(index);
            XmlRow known = row.child("@" + name).orElse(null);
            boolean ours = namespace == null || namespace.isEmpty();
            if (known != null && ours) {
                String value = reader.getAttributeValue(index);
                put(known, target, scalar(target.pointer().child(known.name()), value));
            } else if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
                unknownAttribute(name, target.pointer());
            }
        }
    }

    private MessageElement text(XmlRow row, ElementPointer pointer) throws XmlCursor.Stopped {
        attributes(row, new Target(pointer));
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                unknown(row, cursor.reader().getLocalName(), new Target(pointer));
            } else if (event != XMLStreamConstants.COMMENT && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
                tooLong |= text.length() + cursor.reader().getTextLength() > ReadingLimits.TOKEN_LENGTH_MAX;
                text.append(tooLong ? "" : cursor.reader().getText());
            }
        }
        return scalar(pointer, tooLong ? text + "…" : text.toString());
    }

    private MessageElement scalar(ElementPointer pointer, String value) {
        String text = value.strip();
        if (text.length() <= ReadingLimits.TEXT_LENGTH_MAX) {
            return new MessageElement.Scalar(pointer, MessageElement.Kind.UNTYPED, text);
        }
        findings.add(
                "STRUCTURE",
                pointer,
                "The text has more than " + ReadingLimits.TEXT_LENGTH_MAX + " characters.",
                "Give at most " + ReadingLimits.TEXT_LENGTH_MAX + ".");
        return new MessageElement.Unreadable(pointer);
    }

    private void unknown(XmlRow row, String name, Target target) throws XmlCursor.Stopped {
        String namespace = cursor.reader().getNamespaceURI();
        boolean foreign = !XmlFilings.NAMESPACE.equals(namespace);
        String text = foreign
                ? "An element " + Findings.quote(name) + " has the namespace "
                        + Findings.quote(namespace == null ? "" : namespace) + "."
                : Shapes.unknown(name);
        String remedy =
                foreign ? "Use the namespace " + XmlFilings.NAMESPACE + "." : Shapes.remedy(name, row.elements());
        findings.add("STRUCTURE", target.pointer().child(name), text, remedy);
        cursor.skip();
    }

    private void unknownAttribute(String name, ElementPointer pointer) {
        String text = "An attribute " + Findings.quote(name) + " is not known here.";
        findings.add("STRUCTURE", pointer.child("@" + name), text, "Leave it out.");
    }
}
