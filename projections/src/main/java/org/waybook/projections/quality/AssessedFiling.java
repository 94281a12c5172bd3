package org.waybook.projections.quality;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.TextValue;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.quality.WeaknessCount;
import org.waybook.projections.views.FilingQualityDocument;

/**
 * A filing up to its last assessment.
 *
 * @param header of the version in force
 * @param filedAt when the first version was stated, UTC
 * @param late whether the first version came too late; an amendment does not mend that
 * @param assessment the last one
 */
record AssessedFiling(FilingHeader header, Instant filedAt, boolean late, FilingQualityAssessed assessment) {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyyy-MM").withZone(ZoneOffset.UTC);

    /** Folds the history of a filing, which ends with an assessment. */
    static AssessedFiling of(List<DomainEventMessage<?>> history) {
        Folding folding = new Folding();
        history.forEach(folding::take);
        return new AssessedFiling(folding.header, folding.filedAt, folding.late, folding.assessment);
    }

    FilingQualityDocument document() {
        return new FilingQualityDocument(
                assessment.mrn().value(),
                header.declarant().identificationNumber().map(TextValue::value),
                header.responsibleMemberState().map(TextValue::value),
                filedAt,
                MONTH.format(filedAt),
                assessment.version(),
                assessment.score(),
                late,
                assessment.counts().stream().map(WeaknessCount::code).toList());
    }

    private static final class Folding {

        private FilingHeader header;
        private Instant filedAt;
        private boolean late;
        private FilingQualityAssessed assessment;

        void take(DomainEventMessage<?> message) {
            FilingEvent event = (FilingEvent) message.getPayload();
            if (event instanceof FilingAccepted accepted) {
                header = accepted.header();
                filedAt = EventMetadata.circumstances(message.getMetaData()).statedAt();
            } else if (event instanceof FilingAmended amended) {
                header = amended.header();
            } else if (event instanceof FilingQualityAssessed assessed) {
                late |= assessed.lateBySeconds().isPresent();
                assessment = assessed;
            }
        }
    }
}
