package org.waybook.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks of the parts of a command, gathered so that all errors are told at once. */
public final class Checks {

    /** The longest text that customs and traders write to each other. */
    public static final int TEXT_LENGTH_MAX = 512;

    private static final String SHORT_CODE = "[A-Z0-9]{1,3}";

    private final List<Finding> findings = new ArrayList<>();

    /** Adds a finding unless something holds. */
    public Checks unless(boolean holds, String code, String pointer, String text, String remedy) {
        if (!holds && findings.size() < Findings.LISTED_MAX) {
            findings.add(new Finding(code, pointer, text, remedy));
        }
        return this;
    }

    /** Checks that a text has 1 to 512 characters. */
    public Checks text(String pointer, String text) {
        return text(pointer, text, TEXT_LENGTH_MAX);
    }

    /** Checks that a text, where it is given, has 1 to 512 characters. */
    public Checks text(String pointer, Optional<String> text) {
        text.ifPresent(given -> text(pointer, given));
        return this;
    }

    /** Checks that a text has at least one character and not too many. */
    public Checks text(String pointer, String text, int lengthMax) {
        return unless(
                !text.isBlank() && text.length() <= lengthMax,
                "FORMAT",
                pointer,
                "The text has not 1 to " + lengthMax + " characters.",
                "Say it in at most " + lengthMax + " characters.");
    }

    /** Checks a code of one to three capital letters or digits. */
    public Checks code(String pointer, String list, String code) {
        return code(pointer, list, code, SHORT_CODE, "Give one to three capital letters or digits.");
    }

    /** Checks a code of one to three capital letters or digits, where it is given. */
    public Checks code(String pointer, String list, Optional<String> code) {
        code.ifPresent(given -> code(pointer, list, given));
        return this;
    }

    /** Checks a code against a pattern. */
    public Checks code(String pointer, String list, String code, String pattern, String remedy) {
        return unless(code.matches(pattern), list, pointer, Findings.quote(code) + " is no code of this list.", remedy);
    }

    /** Checks the number of entries of a list. */
    public Checks count(String pointer, int count, int least, int most) {
        return unless(
                count >= least && count <= most,
                "CARDINALITY",
                pointer,
                "There are " + count + " entries.",
                "Give " + (least == most ? Integer.toString(least) : least + " to " + most) + ".");
    }

    /** Checks each entry of a list by its own rules. */
    public <T> Checks each(String pointer, List<T> entries, EntryCheck<T> check) {
        for (int index = 0; index < entries.size(); index++) {
            check.check(this, pointer + "/" + index, entries.get(index));
        }
        return this;
    }

    /** What was found, in the order of the checks. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The check of one entry of a list. */
    public interface EntryCheck<T> {

        /** Adds what is wrong with an entry at a pointer. */
        void check(Checks checks, String pointer, T entry);
    }
}
