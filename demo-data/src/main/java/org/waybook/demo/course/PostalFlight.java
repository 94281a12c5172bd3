package org.waybook.demo.course;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.DemoStep;
import org.waybook.demo.FilingReference;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.draft.Masters;
import org.waybook.demo.scene.Outline;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.TransportDocument;

/**
 * How post that is announced gets into a bag and onto a flight.
 *
 * @param items as announced (F43)
 * @param receptacle the bag, an..35
 * @param master its air waybill
 */
public record PostalFlight(
        Course course, FilingDataset items, String receptacle, Flight flight, TransportDocument master) {

    private static final Duration BAGGED_BEFORE = Duration.ofHours(8);
    private static final Duration FLIGHT_FILED_BEFORE = Duration.ofHours(4);
    private static final BigDecimal BAG = new BigDecimal("8.8");

    /** When the airline files, UTC. */
    public Instant filedAt() {
        return departure().minus(FLIGHT_FILED_BEFORE);
    }

    /** When it departs, UTC. */
    public Instant departure() {
        return flight.means().estimatedDeparture().orElseThrow();
    }

    /** When the items are put into the receptacle, UTC. */
    public Instant baggedAt() {
        return departure().minus(BAGGED_BEFORE);
    }

    /** The items are in a receptacle (F44), and that is under a master air waybill (F42). */
    public void loaded(Party consignor, Place from, Place to) {
        FilingHeader header = items.header();
        List<HouseReference> references = items.consignments().stream()
                .map(house -> new HouseReference(house.transportDocument(), Optional.of(receptacle)))
                .toList();
        course.file(
                baggedAt(),
                new HeaderDraft(FilingType.F44, lrn("-B"), Outline.issued(baggedAt()), header.declarant())
                        .addressedTo(header.addressedMemberState().orElseThrow())
                        .inReceptacles(references)
                        .announcingNothing());
        course.file(
                filedAt(),
                flight.master(
                                FilingType.F42,
                                lrn("-M"),
                                filedAt(),
                                master,
                                Masters.ofPost(
                                        consignor,
                                        header.declarant(),
                                        BAG,
                                        from,
                                        to,
                                        flight.means().countriesOfRouting(),
                                        List.of(receptacle)))
                        .announcingNothing());
    }

    /** The post says that it is here. */
    public Instant arrives() {
        FilingReference announced = DemoStep.referenceOf(items);
        return flight.arrives(course, announced, announced);
    }

    private String lrn(String suffix) {
        return items.header().lrn().value() + suffix;
    }
}
