package org.waybook.domain;

import java.util.List;
import org.waybook.domain.validation.Finding;

/** A command was not accepted; nothing happened, and the sender is told every reason. */
public final class Refused extends RuntimeException {

    /** Why a command is refused, which decides how the interface answers. */
    public enum Kind {
        /** The content breaks a rule. */
        INVALID,
        /** The state of the filing or consignment does not allow it. */
        CONFLICT,
        /** The actor may not do it. */
        FORBIDDEN,
        /** What the command names does not exist. */
        UNKNOWN,
        /** What the command names is not there yet; try again. */
        NOT_YET,
        /** What the command names has changed since its sender looked at it. */
        CHANGED
    }

    private final Kind kind;
    private final List<Finding> findings;

    public Refused(Kind kind, List<Finding> findings) {
        super(findings.isEmpty() ? kind.name() : findings.getFirst().text());
        this.kind = kind;
        this.findings = List.copyOf(findings);
    }

    /** Refuses for one reason. */
    public static Refused because(Kind kind, String code, String text, String remedy) {
        return new Refused(kind, List.of(new Finding(code, "", text, remedy)));
    }

    public Kind kind() {
        return kind;
    }

    /** Every reason, at least one. */
    public List<Finding> findings() {
        return findings;
    }

    /** A refusal is an answer, not a fault: it carries no stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
