package org.waybook.query.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * How far the repository is.
 *
 * @param head last position of the log, -1 before the first
 * @param waitingCommits commits that wait to be written by the process that answers
 * @param demo absent where no demo data is filled in
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "How far the repository and its views are.")
record StatusAnswer(long head, int waitingCommits, List<ViewStatus> views, Optional<Demo> demo) {

    /**
     * How far a view is.
     *
     * @param completeTo last position that it has taken in, -1 before the first
     * @param lag events of the log that it has not taken in
     * @param deadLetters number of documents that lag behind
     */
    record ViewStatus(String name, long completeTo, long lag, long deadLetters) {}
}
