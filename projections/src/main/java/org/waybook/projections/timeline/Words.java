package org.waybook.projections.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.waybook.projections.views.TimelineEvent.FieldChange;

/** Turns of phrase that several events share. */
final class Words {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** Longest value quoted in a sentence; the whole value stands among the changes. */
    private static final int QUOTED_MAX = 60;

    private Words() {}

    static String instant(Instant instant) {
        return MINUTE.format(instant);
    }

    static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s", count, noun) + (count == 1 ? "" : "s");
    }

    /** A code such as PRE_LOADING as a person would say it. */
    static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** The text with a full stop, unless an abbreviation has set it already. */
    static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** The end of a sentence that may give a reason. */
    static String reason(String reason) {
        return reason.isBlank() ? "." : ": " + sentence(reason);
    }

    /** The first change, and how many more there are. */
    static String changes(List<FieldChange> changes) {
        if (changes.isEmpty()) {
            return "Nothing that can be shown has changed.";
        }
        String more = changes.size() == 1 ? "" : ", and " + count(changes.size() - 1L, "more change");
        return change(changes.getFirst()) + more;
    }

    private static String change(FieldChange change) {
        if (change.before().isEmpty()) {
            return change.element() + " added: " + quoted(change.after().orElse(""));
        }
        if (change.after().isEmpty()) {
            return change.element() + " removed: " + quoted(change.before().orElse(""));
        }
        return change.element() + " changed: " + quoted(change.before().orElse("")) + " -> "
                + quoted(change.after().orElse(""));
    }

    private static String quoted(String value) {
        return value.length() <= QUOTED_MAX ? value : value.substring(0, QUOTED_MAX) + "…";
    }
}
