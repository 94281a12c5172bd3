package org.waybook.intake.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.Findings;
import org.waybook.intake.reading.FilingAssembly;
import org.waybook.intake.reading.FilingReading;
import org.waybook.intake.reading.MessageElement;

/**
 * Reads the messages IE3F10 to IE3F51 or the amendments IE3A10 to IE3A51, bare or inside the service's request and a SOAP
 * envelope: those of F32, F43 and F44 as Release 1 writes them, the others as the later releases do.
 */
public final class XmlFilings {

    private static final Set<String> ENVELOPE = Set.of("Envelope", "Body");
    private static final String ENVELOPE_HEADER = "Header";
    private static final String REQUEST = "ReqMsg";
    private static final String TYPE = "specificCircumstanceIndicator";

    private final XmlMessages messages;

    private XmlFilings(XmlMessages messages) {
        this.messages = messages;
    }

    /** Reads filings. */
    public XmlFilings() {
        this(XmlMessages.FILINGS);
    }

    /**
     * Reads amendments of one filing.
     *
     * @param mrn of the filing, which the message has to name
     * @param lrn of the filing, which the message may leave out
     */
    public static XmlFilings amending(Mrn mrn, Lrn lrn) {
        return new XmlFilings(new XmlMessages.Amendments(mrn, lrn));
    }

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
            message(cursor, assembly, findMessage(cursor));
            cursor.finish();
            return assembly.finish();
        } catch (XmlCursor.Stopped stopped) {
            return assembly.stop();
        }
    }

    /** Goes to the message, through the wrappers around it, and tells its type. */
    private FilingType findMessage(XmlCursor cursor) throws XmlCursor.Stopped {
        while (cursor.nextIsStart()) {
            XMLStreamReader reader = cursor.reader();
            String name = reader.getLocalName();
            Optional<FilingType> type = messages.typeOf(name);
            if (type.isPresent()) {
                return inItsNamespace(cursor, type.get());
            }
            if (name.equals(ENVELOPE_HEADER)) {
                cursor.skip();
            } else if (!ENVELOPE.contains(name) && !name.endsWith(REQUEST)) {
                throw cursor.stop("The message is " + Findings.quote(name) + ".", messages.remedy());
            }
        }
        throw cursor.stop("The envelope holds no message.", messages.remedy());
    }

    private FilingType inItsNamespace(XmlCursor cursor, FilingType type) throws XmlCursor.Stopped {
        String given = cursor.reader().getNamespaceURI();
        String namespace = XmlRelease.of(type).namespace();
        if (!namespace.equals(given)) {
            throw cursor.stop(
                    messages.name(type) + " has the namespace " + Findings.quote(given == null ? "" : given) + ".",
                    "Use the namespace " + namespace + ".");
        }
        return type;
    }

    private void message(XmlCursor cursor, FilingAssembly assembly, FilingType type) throws XmlCursor.Stopped {
        MessageElement.Group message =
                new XmlElements(cursor, assembly, XmlRelease.of(type), messages).message(messages.root(type));
        messages.header(message.children(), assembly.findings()).forEach((name, element) -> {
            if (name.equals(XmlTarget.CONSIGNMENT)) {
                assembly.consignment(element);
            } else {
                assembly.header(name, element);
            }
        });
        if (message.children().get(TYPE) instanceof MessageElement.Scalar stated
                && !stated.text().equals(type.name())) {
            assembly.findings()
                    .add(
                            "STRUCTURE",
                            stated.pointer(),
                            messages.name(type) + " carries the filing " + Findings.quote(stated.text()) + ".",
                            "Give " + type + ", or send the other message.");
        }
    }
}
