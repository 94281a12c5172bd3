package org.waybook.intake.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waybook.domain.validation.Findings;

/** How errors speak of the shape of a message. */
public final class Shapes {

    private Shapes() {}

    /** What an element is. */
    static String inWords(MessageElement element) {
        return switch (element) {
            case MessageElement.Scalar scalar -> "The value " + Findings.quote(scalar.text());
            case MessageElement.Group group -> "An object";
            case MessageElement.Series series -> "A list";
            case MessageElement.Unreadable unreadable -> "Something unreadable";
        };
    }

    /** Whether two elements say the same, wherever they stand. */
    public static boolean haveSameContent(MessageElement one, MessageElement other) {
        return content(one).equals(content(other));
    }

    private static Object content(MessageElement element) {
        return switch (element) {
            case MessageElement.Scalar scalar -> scalar.text();
            case MessageElement.Group group -> {
                Map<String, Object> inside = new LinkedHashMap<>();
                group.children().forEach((name, child) -> inside.put(name, content(child)));
                yield inside;
            }
            case MessageElement.Series series ->
                series.entries().stream().map(Shapes::content).toList();
            case MessageElement.Unreadable unreadable -> "";
        };
    }

    /** What a single value has to be. */
    static String inWords(MessageElement.Kind kind) {
        return switch (kind) {
            case TEXT -> "a text in quotes";
            case NUMBER -> "a number without quotes";
            case TRUTH -> "true or false";
            case UNTYPED -> "a value";
        };
    }

    /** Says that an element does not belong where it stands. */
    public static String unknown(String name) {
        return "An element " + Findings.quote(name) + " is not known here.";
    }

    /** Names the element that was probably meant, or all that are known. */
    public static String remedy(String name, Collection<String> known) {
        return NearestName.of(name, known)
                .map(nearest -> "Perhaps '" + nearest + "' was meant; otherwise leave it out.")
                .orElseGet(() -> "Leave it out; known here are " + String.join(", ", known) + ".");
    }
}
