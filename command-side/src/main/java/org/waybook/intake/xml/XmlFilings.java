package org.waybook.intake.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.waybook.domain.validation.Findings;
import org.waybook.intake.reading.FilingAssembly;
import org.waybook.intake.reading.FilingReading;
import org.waybook.intake.reading.MessageElement;

/** Reads the Release 1 messages IE3F32 and IE3F43, bare or inside the service's request and a SOAP envelope. */
public final class XmlFilings {

    /** The namespace of the Release 1 messages. */
    public static final String NAMESPACE = "urn:wco:datamodel:WCO:CIS:1";

    private static final Set<String> MESSAGES = Set.of("IE3F32", "IE3F43");
    private static final Set<String> ENVELOPE = Set.of("Envelope", "Body");
    private static final String ENVELOPE_HEADER = "Header";
    private static final String REQUEST = "ReqMsg";
    private static final String TYPE = "specificCircumstanceIndicator";

    /** Reads a filing from the bytes of a message. */
    public FilingReading read(byte[] message) {
        return read(new ByteArrayInputStream(message));
    }

    /** Reads a filing from a message, whose size the caller bounds; the caller closes the stream. */
    public FilingReading read(InputStream message) {
        return read(message, new FilingAssembly());
    }

    /** Reads a filing into an assembly of the caller's. */
    public FilingReading read(InputStream message, FilingAssembly assembly) {
        try {
            XmlCursor cursor = new XmlCursor(message, assembly.findings());
            String name = findMessage(cursor);
            message(cursor, assembly, name);
            cursor.finish();
            return assembly.finish();
        } catch (XmlCursor.Stopped stopped) {
            return assembly.stop();
        }
    }

    /** Goes to the message, through the wrappers around it, and tells its name. */
    private static String findMessage(XmlCursor cursor) throws XmlCursor.Stopped {
        while (cursor.nextIsStart()) {
            XMLStreamReader reader = cursor.reader();
            String name = reader.getLocalName();
            if (MESSAGES.contains(name) && NAMESPACE.equals(reader.getNamespaceURI())) {
                return name;
            }
            if (name.equals(ENVELOPE_HEADER)) {
                cursor.skip();
            } else if (!ENVELOPE.contains(name) && !name.endsWith(REQUEST)) {
                throw wrongMessage(cursor, name, reader.getNamespaceURI());
            }
        }
        throw cursor.stop(
                "The envelope holds no message.", "Send IE3F32 or IE3F43 in the namespace " + NAMESPACE + ".");
    }

    private static XmlCursor.Stopped wrongMessage(XmlCursor cursor, String name, String namespace) {
        String shown = namespace == null ? "" : namespace;
        return MESSAGES.contains(name)
                ? cursor.stop(
                        name + " has the namespace " + Findings.quote(shown) + ".",
                        "Use the namespace " + NAMESPACE + ".")
                : cursor.stop(
                        "The message is " + Findings.quote(name) + ".",
                        "Send IE3F32 or IE3F43 in the namespace " + NAMESPACE + "; other filings come as JSON.");
    }

    private static void message(XmlCursor cursor, FilingAssembly assembly, String name) throws XmlCursor.Stopped {
        MessageElement.Group message = new XmlElements(cursor, assembly).message();
        if (message.children().get(TYPE) instanceof MessageElement.Scalar type
                && !name.equals(XPaths.MESSAGE_PREFIX + type.text())) {
            assembly.findings()
                    .add(
                            "STRUCTURE",
                            type.pointer(),
                            name + " carries the filing " + Findings.quote(type.text()) + ".",
                            "Give " + name.substring(XPaths.MESSAGE_PREFIX.length()) + ", or send the other message.");
        }
    }
}
