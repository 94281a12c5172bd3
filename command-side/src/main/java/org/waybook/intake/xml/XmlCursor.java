package org.waybook.intake.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.domain.validation.Findings;
import org.waybook.intake.reading.ReadingLimits;

/** Moves through an XML message; whatever makes going on impossible becomes one finding. */
final class XmlCursor {

    private static final String NOT_XML = "Send one well-formed XML message in UTF-8 without a document type.";

    /** Reading cannot go on; why is among the findings. */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        private Stopped() {
            super(null, null, false, false);
        }
    }

    private final XMLStreamReader reader;
    private final Findings findings;
    private int depth;

    XmlCursor(InputStream message, Findings findings) throws Stopped {
        this.findings = findings;
        try {
            this.reader = XmlSource.open(message);
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        } catch (CharacterCodingException noUtf8) {
            throw stop("The message is not well-formed XML: it is not UTF-8.", NOT_XML);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw stop("The message is written in " + Findings.quote(encoding) + ".", NOT_XML);
        }
    }

    /** Goes on to the next start of an element (true) or end of one (false); texts between them are passed over. */
    boolean nextIsStart() throws Stopped {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // texts, comments and processing instructions between elements say nothing
                }
            }
        }
    }

    /** Goes on to the next event of the parser, keeping count of the depth. */
    int next() throws Stopped {
        int event = parse();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > ReadingLimits.DEPTH_MAX) {
                    throw stop(
                            "Elements nest deeper than " + ReadingLimits.DEPTH_MAX + " levels" + where(location())
                                    + ".",
                            "Send the message as its schema nests it.");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw stop("The message has a document type (DOCTYPE).", NOT_XML);
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw stop("The message refers to an entity" + where(location()) + ".", NOT_XML);
            default -> {
                // everything else is for the caller to use or to pass over
            }
        }
        return event;
    }

    /** Passes over the rest of the element that the cursor is at the start of. */
    void skip() throws Stopped {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Goes to the end of the document, which has to hold nothing more. */
    void finish() throws Stopped {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw stop("Something follows the message" + where(location()) + ".", "Send one message at a time.");
            }
        }
    }

    XMLStreamReader reader() {
        return reader;
    }

    /** Adds a finding after which nothing more can be read. */
    Stopped stop(String text, String remedy) {
        findings.add("STRUCTURE", ElementPointer.ROOT, text, remedy);
        return new Stopped();
    }

    /** Ends the reading for a reason that is among the findings already. */
    Stopped stop() {
        return new Stopped();
    }

    /** The parser of the platform throws unchecked exceptions at some malformed bytes; to us they are the same. */
    private int parse() throws Stopped {
        try {
            return reader.next();
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        } catch (RuntimeException malformed) {
            throw stop("The message is not well-formed XML" + where(location()) + ".", NOT_XML);
        }
    }

    private Stopped malformed(XMLStreamException malformed) {
        if (malformed.getNestedException() instanceof IOException unreadable
                && !(unreadable instanceof CharacterCodingException)) {
            throw new UncheckedIOException(unreadable);
        }
        String reason = malformed.getMessage() == null ? "" : malformed.getMessage();
        String line = reason.lines().reduce((first, last) -> last).orElse("").replaceFirst("^Message: ", "");
        return stop(
                "The message is not well-formed XML" + where(malformed.getLocation()) + ": " + Findings.quote(line),
                NOT_XML);
    }

    private Location location() {
        return reader.getLocation();
    }

    private static String where(Location location) {
        return location == null || location.getLineNumber() < 0
                ? ""
                : " at line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }
}
