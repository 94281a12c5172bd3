package org.waybook.intake.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.quality.LodgingDeadline;
import org.waybook.domain.quality.QualityTally;

/** The quality of a filing of many consignments, counted while they are read for their claims. */
final class ReceivedQuality {

    private final FilingHeader header;
    private final Instant receivedAt;
    private final QualityTally tally;
    private Optional<HouseConsignment> first = Optional.empty();

    ReceivedQuality(FilingHeader header, Instant receivedAt) {
        this.header = header;
        this.receivedAt = receivedAt;
        this.tally = new QualityTally(header);
    }

    void add(List<HouseConsignment> next) {
        first = first.or(() -> next.stream().findFirst());
        tally.add(next);
    }

    DataQuality assessed() {
        return tally.quality(LodgingDeadline.of(header, first, receivedAt));
    }
}
