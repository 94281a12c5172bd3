package org.waybook.projections.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A document of the quality view; component names are field names of the index.
 *
 * @param declarant EORI of the declarant
 * @param memberState that is responsible for the filing
 * @param filedAt when it was stated first, UTC
 * @param filedMonth yyyy-MM
 * @param score of the last version that was assessed, 0 to 100
 * @param late whether its first version came after the deadline
 * @param weaknesses codes of the last version, as in the table of weights
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FilingQualityDocument(
        String mrn,
        Optional<String> declarant,
        Optional<String> memberState,
        Instant filedAt,
        String filedMonth,
        int version,
        int score,
        boolean late,
        List<String> weaknesses) {}
