package org.waybook.intake.repetition;

import java.util.List;

/** What a handler answers, in words that are kept for when the same message comes again. */
public interface Answerable {

    /** Identifiers of consignments, or names of events. */
    List<String> inWords();
}
