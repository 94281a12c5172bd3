package org.waybook.intake.filing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waybook.domain.filing.FilingType;
import org.waybook.intake.xml.XPaths;

/** Gives the errors of an XML message their XPaths, also when the message could not be read to its end. */
public final class XmlPointers {

    /** The root element stands near the beginning, after the declaration and perhaps a comment. */
    private static final int LOOKED_AT_BYTES = 4 * 1024;

    private XmlPointers() {}

    /** From JSON pointers to XPaths of the message; empty where its root names no type of filing. */
    public static UnaryOperator<String> of(byte[] message) {
        String beginning = new String(message, 0, Math.min(message.length, LOOKED_AT_BYTES), StandardCharsets.UTF_8);
        return typeIn(beginning, type -> "IE3" + type.name())
                .<UnaryOperator<String>>map(type -> pointer -> XPaths.of(type, pointer))
                .or(() ->
                        typeIn(beginning, XPaths::amendment).map(type -> pointer -> XPaths.ofAmendment(type, pointer)))
                .orElse(pointer -> "");
    }

    private static Optional<FilingType> typeIn(String beginning, Function<FilingType, String> message) {
        return Arrays.stream(FilingType.values())
                .filter(type -> beginning.contains(message.apply(type)))
                .findFirst();
    }
}
