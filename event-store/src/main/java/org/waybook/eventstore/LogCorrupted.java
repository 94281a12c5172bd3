package org.waybook.eventstore;

/** What is stored does not fit together: a gap, a hash that differs, an unreadable record. */
public final class LogCorrupted extends RuntimeException {

    private final transient Position position;
    private final String finding;

    public LogCorrupted(Position position, String finding) {
        super("The log does not fit together at position " + position + ": " + finding
                + "; stop writing to it and compare it with a backup");
        this.position = position;
        this.finding = finding;
    }

    /** The first position that does not fit. */
    public Position position() {
        return position;
    }

    /** What does not fit there, as a part of a sentence. */
    public String finding() {
        return finding;
    }
}
