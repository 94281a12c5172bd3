package org.waybook.eventstore;

/** What became of an append: all its events are durable, or none was written and the reason is named. */
public sealed interface AppendOutcome {

    /** The commit is durable. */
    record Appended(CommitHeader commit) implements AppendOutcome {}

    /** Nothing was written, because something that must be unique is taken. */
    sealed interface Refused extends AppendOutcome {

        /** What was taken, as a sentence. */
        String reason();
    }

    /** Another commit, or another event of the same one, holds this sequence number of the aggregate. */
    record SequenceTaken(String aggregateIdentifier, long sequenceNumber) implements Refused {
        @Override
        public String reason() {
            return "Sequence number " + sequenceNumber + " of aggregate " + aggregateIdentifier
                    + " is taken; load the aggregate again and decide anew";
        }
    }

    /** Another event holds this identifier. */
    record EventIdentifierTaken(String eventIdentifier) implements Refused {
        @Override
        public String reason() {
            return "Event identifier " + eventIdentifier
                    + " is taken; the event was appended before, or needs an identifier of its own";
        }
    }
}
