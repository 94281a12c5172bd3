package org.waybook.intake.filing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.waybook.domain.filing.FilingType;
import org.waybook.intake.xml.XPaths;

/** Gives the errors of an XML message their XPaths, also when the message could not be read to its end. */
final class XmlPointers {

    /** The root element stands near the beginning, after the declaration and perhaps a comment. */
    private static final int LOOKED_AT_BYTES = 4 * 1024;

    private XmlPointers() {}

    /** From JSON pointers to XPaths of the message; empty where its root names no type of filing. */
    static UnaryOperator<String> of(byte[] message) {
        String beginning = new String(message, 0, Math.min(message.length, LOOKED_AT_BYTES), StandardCharsets.UTF_8);
        return Arrays.stream(FilingType.values())
                .filter(type -> beginning.contains("IE3" + type.name()))
                .findFirst()
                .<UnaryOperator<String>>map(type -> pointer -> XPaths.of(type, pointer))
                .orElse(pointer -> "");
    }
}
