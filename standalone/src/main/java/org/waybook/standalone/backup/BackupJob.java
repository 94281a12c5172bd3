package org.waybook.standalone.backup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a backup is.
 *
 * @param id to ask again with
 * @param step what is being copied, while it runs
 * @param number of the backup in its directory, when it is done
 * @param head where the log ended when it began, when it is done
 * @param takenAt when it began, UTC, when it is done
 * @param problem why it failed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "How far a backup is.")
record BackupJob(
        String id,
        State state,
        Optional<String> step,
        Optional<Integer> number,
        Optional<Long> head,
        Optional<Instant> takenAt,
        Optional<String> problem) {

    /** Whether it is still being taken. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    static BackupJob running(String id, String step) {
        return new BackupJob(
                id,
                State.RUNNING,
                Optional.of(step),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static BackupJob done(String id, int number, long head, Instant takenAt) {
        return new BackupJob(
                id,
                State.DONE,
                Optional.empty(),
                Optional.of(number),
                Optional.of(head),
                Optional.of(takenAt),
                Optional.empty());
    }

    static BackupJob failed(String id, String problem) {
        return new BackupJob(
                id,
                State.FAILED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem));
    }
}
