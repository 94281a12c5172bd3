package org.waybook.contracts.json;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.party.Party;

/** What is read where personal particulars were, once one of their keys is destroyed. */
public final class Erased {

    /** Stands for an erased name or text. */
    public static final String TEXT = "(erased)";

    /** Stands for an erased person. */
    public static final Party PARTY =
            new Party(TEXT, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private Erased() {}
}
