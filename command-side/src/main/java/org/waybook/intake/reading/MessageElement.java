package org.waybook.intake.reading;

import java.util.List;
import java.util.Map;
import org.waybook.domain.validation.ElementPointer;

/** An element of a message in the shape of the filing JSON, whatever format it came in. */
public sealed interface MessageElement {

    /** Where it stands in the filing JSON. */
    ElementPointer pointer();

    /** What a single value was written as. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        /** As XML has it: any of the three. */
        UNTYPED
    }

    /** A single value. */
    record Scalar(ElementPointer pointer, Kind kind, String text) implements MessageElement {}

    /** Named elements, in the order of the message. */
    record Group(ElementPointer pointer, Map<String, MessageElement> children) implements MessageElement {}

    /** Elements of one kind, in the order of the message. */
    record Series(ElementPointer pointer, List<MessageElement> entries) implements MessageElement {}

    /** Something is there that cannot be read; its error is among the findings already. */
    record Unreadable(ElementPointer pointer) implements MessageElement {}
}
