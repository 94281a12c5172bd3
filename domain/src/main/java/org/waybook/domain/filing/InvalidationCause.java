package org.waybook.domain.filing;

import java.time.Duration;

/** Why a filing is no longer in force. */
public enum InvalidationCause {
    /** The person filing asked for it (IE3Q04). */
    REQUEST,
    /** The goods were not brought in within 200 days of lodging (UCC Art. 129). */
    EXPIRED_200_DAYS;

    /** How long a filing waits for its goods, from its acceptance on (UCC Art. 129). */
    public static final Duration EXPIRES_AFTER = Duration.ofDays(200);
}
