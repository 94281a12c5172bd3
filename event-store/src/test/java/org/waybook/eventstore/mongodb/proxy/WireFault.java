package org.waybook.eventstore.mongodb.proxy;

/** What can happen to one command between the driver and the server. */
public enum WireFault {
    /** The command and its answer arrive. */
    NONE,

    /** The connection ends before the command reaches the server. */
    REQUEST_LOST,

    /** The command reaches the server only after the client has stopped waiting for it. */
    REQUEST_LATE,

    /** The command is done, the connection ends before its answer. */
    ANSWER_DROPPED,

    /** The command is done, its answer comes after the client has stopped waiting for it. */
    ANSWER_LATE,

    /** Only the first half of the documents is inserted, and the connection ends. */
    HALF_DONE,

    /** Refused: the member is no longer primary. The driver is told that it may retry. */
    NOT_PRIMARY,

    /** The command is done, and answered as if the member were no primary. */
    NOT_PRIMARY_BUT_DONE,

    /** The command is done, and interrupted by an election while it waits for the majority. */
    INTERRUPTED_BUT_DONE,

    /** Refused: the primary steps down. The driver is not told that it may retry. */
    STEPPED_DOWN,

    /** The command is done, and the primary steps down before it answers. */
    STEPPED_DOWN_BUT_DONE,

    /** The command is done, and the majority did not acknowledge it in time; it has it all the same. */
    WRITE_CONCERN_FAILED,

    /** Not done: a unique index that the log knows nothing of holds the key. */
    TAKEN_IN_A_FOREIGN_INDEX,

    /** The primary has it, no majority has; a new primary without it takes over. No answer. */
    ROLLED_BACK,

    /** The primary has it, the majority gets it a little later. No answer. */
    MAJORITY_LATE
}
