package org.waybook.intake.json;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.InputStream;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.domain.validation.Findings;
import org.waybook.intake.reading.FilingAssembly;
import org.waybook.intake.reading.FilingReading;
import org.waybook.intake.reading.ReadingLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads filings in the JSON of the interface, one consignment at a time. */
public final class JsonFilings {

    private static final String NOT_JSON = "Send one JSON object in UTF-8, as the interface's documentation shows it.";

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ReadingLimits.DEPTH_MAX)
                    .maxNumberLength(ReadingLimits.TEXT_LENGTH_MAX)
                    .maxStringLength(ReadingLimits.TOKEN_LENGTH_MAX)
                    .maxNameLength(ReadingLimits.TEXT_LENGTH_MAX)
                    .build())
            .build();

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
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), message)) {
            return read(parser, assembly);
        } catch (JacksonIOException unreadable) {
            if (unreadable.getCause() instanceof CharConversionException) {
                return malformed(assembly, unreadable);
            }
            throw unreadable;
        } catch (JacksonException malformed) {
            return malformed(assembly, malformed);
        }
    }

    private FilingReading read(JsonParser parser, FilingAssembly assembly) {
        Findings findings = assembly.findings();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            findings.add("STRUCTURE", ElementPointer.ROOT, "The message is not a JSON object.", NOT_JSON);
            return assembly.stop();
        }
        JsonElements elements = new JsonElements(parser, findings);
        boolean goesOn = true;
        while (goesOn && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            goesOn = element(parser, elements, assembly);
        }
        if (!goesOn) {
            return assembly.stop();
        }
        if (parser.nextToken() != null) {
            findings.add("STRUCTURE", ElementPointer.ROOT, "Something follows the filing.", NOT_JSON);
        }
        return assembly.finish();
    }

    private boolean element(JsonParser parser, JsonElements elements, FilingAssembly assembly) {
        String name = parser.currentName();
        ElementPointer pointer = ElementPointer.ROOT.child(name);
        if (!elements.isFirst(name, pointer)) {
            parser.nextToken();
            parser.skipChildren();
            return true;
        }
        JsonToken token = parser.nextToken();
        if (!name.equals(FilingAssembly.CONSIGNMENTS)) {
            assembly.header(name, elements.element(pointer));
            return true;
        }
        assembly.consignmentsGiven();
        if (token != JsonToken.START_ARRAY) {
            assembly.findings()
                    .add("STRUCTURE", pointer, "The consignments are not a list.", "Give a list of consignments.");
            parser.skipChildren();
            return true;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!assembly.consignment(elements.element(assembly.nextConsignment()))) {
                return false;
            }
        }
        return true;
    }

    private static FilingReading malformed(FilingAssembly assembly, JacksonException reason) {
        TokenStreamLocation location = reason.getLocation();
        String where = location == null || location.getLineNr() < 0
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        String text = "The message is not well-formed JSON" + where + ": " + firstLine(reason.getOriginalMessage());
        assembly.findings().add("STRUCTURE", ElementPointer.ROOT, text, NOT_JSON);
        return assembly.stop();
    }

    private static String firstLine(String text) {
        return text == null
                ? "no reason given"
                : Findings.quote(text.lines().findFirst().orElse(""));
    }
}
