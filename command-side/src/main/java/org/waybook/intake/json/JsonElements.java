package org.waybook.intake.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.domain.validation.Findings;
import org.waybook.intake.reading.MessageElement;
import org.waybook.intake.reading.MessageElement.Kind;
import org.waybook.intake.reading.ReadingLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The elements of a JSON message, within the bounds of a message. */
final class JsonElements {

    private final JsonParser parser;
    private final Findings findings;
    private final Set<String> names = new HashSet<>();

    JsonElements(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** Whether a name of the filing itself appears for the first time; reports it when it does not. */
    boolean isFirst(String name, ElementPointer pointer) {
        return isNew(names, name, pointer);
    }

    /** The element that begins with the parser's current token; leaves the parser at its last. */
    MessageElement element(ElementPointer pointer) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> group(pointer);
            case START_ARRAY -> series(pointer);
            case VALUE_STRING -> text(pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(pointer, Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(pointer, Kind.TRUTH);
            case VALUE_NULL -> refused(pointer, "null is not a value.", "Leave the element out.");
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("No element begins with " + parser.currentToken() + ".");
        };
    }

    private MessageElement group(ElementPointer pointer) {
        Map<String, MessageElement> children = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            ElementPointer child = pointer.child(name);
            parser.nextToken();
            if (!isNew(seen, name, child)) {
                parser.skipChildren();
            } else {
                children.put(name, element(child));
            }
        }
        return new MessageElement.Group(pointer, children);
    }

    private MessageElement series(ElementPointer pointer) {
        List<MessageElement> entries = new ArrayList<>();
        boolean tooMany = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (entries.size() < ReadingLimits.ENTRIES_MAX) {
                entries.add(element(pointer.child(entries.size())));
            } else {
                parser.skipChildren();
                tooMany = true;
            }
        }
        return tooMany
                ? refused(
                        pointer,
                        "The list has more than " + ReadingLimits.ENTRIES_MAX + " entries.",
                        "Give at most " + ReadingLimits.ENTRIES_MAX + ".")
                : new MessageElement.Series(pointer, entries);
    }

    private MessageElement text(ElementPointer pointer) {
        return parser.getStringLength() <= ReadingLimits.TEXT_LENGTH_MAX
                ? scalar(pointer, Kind.TEXT)
                : refused(
                        pointer,
                        "The text has " + parser.getStringLength() + " characters.",
                        "Give at most " + ReadingLimits.TEXT_LENGTH_MAX + ".");
    }

    private MessageElement scalar(ElementPointer pointer, Kind kind) {
        return new MessageElement.Scalar(pointer, kind, parser.getString());
    }

    private MessageElement refused(ElementPointer pointer, String text, String remedy) {
        findings.add("STRUCTURE", pointer, text, remedy);
        return new MessageElement.Unreadable(pointer);
    }

    private boolean isNew(Set<String> seen, String name, ElementPointer pointer) {
        if (seen.size() == ReadingLimits.NAMES_MAX) {
            return false;
        }
        boolean isNew = seen.add(name);
        if (!isNew) {
            findings.add("STRUCTURE", pointer, Findings.quote(name) + " appears twice.", "Give it once.");
        } else if (seen.size() == ReadingLimits.NAMES_MAX) {
            findings.add(
                    "STRUCTURE",
                    pointer,
                    "More than " + ReadingLimits.NAMES_MAX + " elements stand side by side.",
                    "Leave out those that the interface does not know.");
        }
        return isNew;
    }
}
