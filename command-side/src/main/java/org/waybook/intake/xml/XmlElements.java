package org.waybook.intake.xml;

import java.util.LinkedHashMap;
import java.util.List;
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
    private final String namespace;
    private final XmlMessages messages;
    private final XmlTarget message = new XmlTarget(ElementPointer.ROOT);
    private boolean headerTold;

    XmlElements(XmlCursor cursor, FilingAssembly assembly, XmlRelease release, XmlMessages messages) {
        this.cursor = cursor;
        this.findings = assembly.findings();
        this.assembly = assembly;
        this.namespace = release.namespace();
        this.messages = messages;
    }

    /** The message that begins where the cursor is; the cursor ends at its end. */
    MessageElement.Group message(XmlRow row) throws XmlCursor.Stopped {
        inside(row, message);
        return message.group();
    }

    private void inside(XmlRow row, XmlTarget target) throws XmlCursor.Stopped {
        attributes(row, target);
        while (cursor.nextIsStart()) {
            XMLStreamReader reader = cursor.reader();
            String name = reader.getLocalName();
            XmlRow child =
                    namespace.equals(reader.getNamespaceURI()) ? row.child(name).orElse(null) : null;
            if (child == null) {
                unknown(row, name, target);
            } else {
                element(child, target);
            }
        }
    }

    private void element(XmlRow row, XmlTarget around) throws XmlCursor.Stopped {
        XmlTarget target = destination(row, around);
        switch (row.kind()) {
            case PASSED_THROUGH -> inside(row, target);
            case NOT_KEPT -> {
                assembly.notKept(row.element());
                cursor.skip();
            }
            case VALUE -> value(row, target, text(row, target.at(row.name())));
            case VALUE_ENTRY -> {
                List<MessageElement> entries = target.entries(row.name());
                addEntry(row, target, entries, text(row, target.at(row.name()).child(entries.size())));
            }
            case GROUP -> group(row, target);
            case ENTRY -> entry(row, target);
        }
    }

    private XmlTarget destination(XmlRow row, XmlTarget around) {
        XmlTarget target = row.ofTheMessage() ? message : around;
        for (String step : row.path().subList(0, Math.max(row.path().size() - 1, 0))) {
            target = target.object(step);
        }
        return target;
    }

    private void value(XmlRow row, XmlTarget target, MessageElement element) {
        if (target.give(row.name())) {
            target.put(row.name(), element);
        } else {
            twice(row, element.pointer());
        }
    }

    private void group(XmlRow row, XmlTarget target) throws XmlCursor.Stopped {
        if (target.give(row.name())) {
            inside(row, target.object(row.name()));
            return;
        }
        XmlTarget again = new XmlTarget(target.at(row.name()));
        inside(row, again);
        boolean same = row.ofTheMessage()
                && Shapes.haveSameContent(target.object(row.name()).group(), again.group());
        if (!same) {
            twice(row, again.pointer());
        }
    }

    private void twice(XmlRow row, ElementPointer pointer) {
        if (row.ofTheMessage()) {
            findings.add(
                    "STRUCTURE",
                    pointer,
                    "'" + row.element() + "' is not the same for all consignments.",
                    "File those of another in a message of their own.");
        } else {
            findings.add("STRUCTURE", pointer, "'" + row.element() + "' appears twice.", "Give it once.");
        }
    }

    /** What stands before the consignments is at hand while they are read, one after the other. */
    private void headerBeforeTheFirst() {
        if (!headerTold) {
            headerTold = true;
            // what is wrong with it is told at the end, when all of it is there
            assembly.headerIn(
                    new LinkedHashMap<>(messages.header(message.group().children(), new Findings())));
        }
    }

    private void entry(XmlRow row, XmlTarget target) throws XmlCursor.Stopped {
        if (row.name().equals(FilingAssembly.CONSIGNMENTS)) {
            headerBeforeTheFirst();
            XmlTarget consignment = new XmlTarget(assembly.nextConsignment());
            inside(row, consignment);
            if (!assembly.consignment(consignment.group())) {
                throw cursor.stop();
            }
            return;
        }
        List<MessageElement> entries = target.entries(row.name());
        XmlTarget entry = new XmlTarget(target.at(row.name()).child(entries.size()));
        inside(row, entry);
        addEntry(row, target, entries, entry.group());
    }

    /** What every consignment may say for the whole message is kept once. */
    private void addEntry(XmlRow row, XmlTarget target, List<MessageElement> entries, MessageElement entry) {
        if (row.ofTheMessage() && entries.stream().anyMatch(other -> Shapes.haveSameContent(other, entry))) {
            return;
        }
        if (entries.size() < ReadingLimits.ENTRIES_MAX) {
            entries.add(entry);
        } else if (target.give(row.name())) {
            String text = "'" + row.element() + "' appears more than " + ReadingLimits.ENTRIES_MAX + " times.";
            findings.add("STRUCTURE", target.at(row.name()), text, "Give at most " + ReadingLimits.ENTRIES_MAX + ".");
        }
    }

    private void attributes(XmlRow row, XmlTarget target) {
        XMLStreamReader reader = cursor.reader();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String name = reader.getAttributeLocalName(index);
            String ofAttribute = reader.getAttributeNamespace(index);
            XmlRow known = row.child("@" + name).orElse(null);
            boolean ours = ofAttribute == null || ofAttribute.isEmpty();
            if (known != null && ours) {
                String value = reader.getAttributeValue(index);
                value(known, target, scalar(target.at(known.name()), value));
            } else if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(ofAttribute)) {
                unknownAttribute(name, target.pointer());
            }
        }
    }

    private MessageElement text(XmlRow row, ElementPointer pointer) throws XmlCursor.Stopped {
        attributes(row, new XmlTarget(pointer));
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                unknown(row, cursor.reader().getLocalName(), new XmlTarget(pointer));
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

    private void unknown(XmlRow row, String name, XmlTarget target) throws XmlCursor.Stopped {
        String given = cursor.reader().getNamespaceURI();
        boolean foreign = !namespace.equals(given);
        String text = foreign
                ? "An element " + Findings.quote(name) + " has the namespace "
                        + Findings.quote(given == null ? "" : given) + "."
                : Shapes.unknown(name);
        String remedy = foreign ? "Use the namespace " + namespace + "." : Shapes.remedy(name, row.elements());
        findings.add("STRUCTURE", target.at(name), text, remedy);
        cursor.skip();
    }

    private void unknownAttribute(String name, ElementPointer pointer) {
        String text = "An attribute " + Findings.quote(name) + " is not known here.";
        findings.add("STRUCTURE", pointer.child("@" + name), text, "Leave it out.");
    }
}
