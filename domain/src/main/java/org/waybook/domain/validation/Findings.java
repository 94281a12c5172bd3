package org.waybook.domain.validation;

import java.util.ArrayList;
import java.util.List;
import org.waybook.domain.InvalidValue;

/** Gathers every error of a message, so that its sender is told all of them at once. */
public final class Findings {

    /** How many errors are listed: the interface document's own limit for one error notification (ICD, IE3N99). */
    public static final int LISTED_MAX = 999;

    /** How much of a refused value an error repeats. */
    private static final int QUOTED_MAX = 80;

    private final List<Finding> listed = new ArrayList<>();
    private final int listedMax;
    private int count;

    public Findings() {
        this(LISTED_MAX);
    }

    private Findings(int listedMax) {
        this.listedMax = listedMax;
    }

    /** Findings of which a given number is listed, for those who count them. */
    public static Findings ofAny(int listedMax) {
        return new Findings(listedMax);
    }

    /** Adds an error of the element at a pointer. */
    public void add(String code, ElementPointer at, String text, String remedy) {
        if (count < listedMax) {
            listed.add(new Finding(code, at.toString(), text, remedy));
        }
        count++;
    }

    /** Adds what a value type said when it refused the text of the element at a pointer. */
    public void add(ElementPointer at, InvalidValue refusal) {
        add(refusal.code(), at, refusal.getMessage(), refusal.remedy());
    }

    /**
     * Adds errors that were found elsewhere.
     *
     * @param found those of them that are listed
     * @param more how many others there are
     */
    public void add(List<Finding> found, int more) {
        found.stream().limit(Math.max(0, LISTED_MAX - count)).forEach(listed::add);
        count += found.size() + more;
    }

    /** How many errors were found, listed or not. */
    public int count() {
        return count;
    }

    /** Whether the message is sound so far. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** Those of the errors that are listed. */
    List<Finding> listed() {
        return List.copyOf(listed);
    }

    /** The errors in the order they were found; one more says how many are not listed. */
    public List<Finding> list() {
        if (count <= listedMax) {
            return List.copyOf(listed);
        }
        List<Finding> all = new ArrayList<>(listed);
        all.add(new Finding(
                "MORE",
                "",
                (count - listedMax) + " more errors are not listed.",
                "Mend those that are listed and send the message again."));
        return List.copyOf(all);
    }

    /** A value as an error repeats it: between quotes and cut short. */
    public static String quote(String value) {
        return value.length() <= QUOTED_MAX ? "'" + value + "'" : "'" + value.substring(0, QUOTED_MAX) + "…'";
    }
}
