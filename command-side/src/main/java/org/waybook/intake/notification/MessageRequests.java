package org.waybook.intake.notification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.Refused;
import org.waybook.domain.message.MessageId;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.notification.Outbox.Shelf;

/** Reads what requests about messages say, strictly: every error is told. */
record MessageRequests(Shelf shelf, String after, int limit) {

    static final int LIMIT_MAX = 100;
    private static final int LIMIT_USUAL = 20;
    private static final Set<String> PARAMETERS = Set.of("state", "after", "limit");
    private static final Pattern PLACE = Pattern.compile("([ABC]-[0-9]{19})?");
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|" + LIMIT_MAX);

    /**
     * Which messages are asked for.
     *
     * @throws Refused with every parameter that is wrong
     */
    static MessageRequests of(Map<String, String[]> parameters) {
        List<Finding> findings = new ArrayList<>();
        new TreeSet<>(parameters.keySet())
                .stream()
                        .filter(name -> !PARAMETERS.contains(name))
                        .forEach(name -> findings.add(new Finding(
                                "UNKNOWN_PARAMETER",
                                "/" + name,
                                "There is no parameter '" + name + "'.",
                                "Use state, after and limit.")));
        String state = one(parameters, "state", Shelf.PENDING.word());
        String after = one(parameters, "after", "");
        String limit = one(parameters, "limit", Integer.toString(LIMIT_USUAL));
        boolean known = Set.of("pending", "acknowledged", "all").contains(state);
        if (!known) {
            findings.add(new Finding(
                    "FORMAT", "/state", "'" + state + "' is no state.", "Give pending, acknowledged or all."));
        }
        if (!PLACE.matcher(after).matches()) {
            findings.add(new Finding(
                    "FORMAT", "/after", "'" + after + "' is no place in a list.", "Give 'next' of the page before."));
        }
        if (!LIMIT.matcher(limit).matches()) {
            findings.add(
                    new Finding("FORMAT", "/limit", "'" + limit + "' is no limit.", "Give 1 to " + LIMIT_MAX + "."));
        }
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, findings);
        }
        return new MessageRequests(Shelf.valueOf(state.toUpperCase(Locale.ROOT)), after, Integer.parseInt(limit));
    }

    /**
     * The message that a path names.
     *
     * @throws Refused as unknown, where it is not the form of an identifier
     */
    static MessageId named(String path) {
        try {
            return new MessageId(path);
        } catch (InvalidValue notOne) {
            throw Refused.because(Refused.Kind.UNKNOWN, "MESSAGE_UNKNOWN", notOne.getMessage(), notOne.remedy());
        }
    }

    /**
     * The path says everything; a body has nothing to add.
     *
     * @throws Refused when it holds more than an empty object
     */
    static void requireEmpty(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        if (!text.isEmpty() && !text.replaceAll("\\s", "").equals("{}")) {
            throw Refused.because(
                    Refused.Kind.INVALID,
                    "STRUCTURE",
                    "The request says more than its path.",
                    "Send no body, or an empty JSON object.");
        }
    }

    private static String one(Map<String, String[]> parameters, String name, String otherwise) {
        String[] values = parameters.get(name);
        return values == null ? otherwise : String.join(",", values);
    }
}
