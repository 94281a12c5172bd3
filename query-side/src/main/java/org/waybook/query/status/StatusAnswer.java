package org.waybook.query.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * How far the repository is.
 *
 * @param head last position of the log, -1 before the first
 * @param demo absent where no demo data is filled in
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "How far the repository and its views are.")
record StatusAnswer(long head, List<ViewStatus> views, Optional<Demo> demo) {

    /**
     * How far a view is.
     *
     * @param completeTo last position that it has taken in, -1 before the first
     * @param deadLetters number of documents that lag behind
     */
    record ViewStatus(String name, long completeTo, long deadLetters) {}
}
