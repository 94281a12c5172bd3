package org.waybook.demo.story;

import static org.waybook.demo.story.Voyage.countries;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.FilingReference;
import org.waybook.demo.course.Course;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.draft.Masters;
import org.waybook.demo.number.Numbers;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Place;

/** How post that is announced gets into a bag and onto a flight from Shenzhen. */
record PostalFlight(Outline outline, Course course, Operator post, Operator airline, String office) {

    private static final Duration BAGGED_AFTER = Duration.ofHours(6);
    private static final Duration FLIGHT_FILED_AFTER = Duration.ofHours(20);
    private static final Duration DEPARTS_AFTER = Duration.ofHours(26);
    private static final Duration ALOFT = Duration.ofHours(12);
    private static final BigDecimal BAG = new BigDecimal("8.8");

    Instant filedAt() {
        return outline.opening().plus(FLIGHT_FILED_AFTER);
    }

    Instant departure() {
        return outline.opening().plus(DEPARTS_AFTER);
    }

    /** The items are in a receptacle (F44). */
    void bagged(String lrn, FilingDataset items, String receptacle) {
        Instant at = outline.opening().plus(BAGGED_AFTER);
        List<HouseReference> references = items.consignments().stream()
                .map(house -> new HouseReference(house.transportDocument(), Optional.of(receptacle)))
                .toList();
        course.file(
                at,
                new HeaderDraft(FilingType.F44, lrn + "-B", Outline.issued(at), post.party())
                        .addressedTo(items.header().addressedMemberState().orElseThrow())
                        .inReceptacles(references)
                        .announcingNothing());
    }

    /** The receptacle is under a master air waybill (F42). */
    FilingReference loaded(String lrn, Party consignor, String receptacle) {
        return course.file(
                filedAt(),
                flight().master(
                                FilingType.F42,
                                lrn + "-M",
                                filedAt(),
                                Numbers.masterAirWaybill(airline.prefix(), outline.firstOrdinal()),
                                Masters.ofPost(
                                        consignor,
                                        post.party(),
                                        BAG,
                                        Place.at("CNSZX"),
                                        Place.at("BELGG"),
                                        countries("CN", "BE"),
                                        List.of(receptacle)))
                        .announcingNothing());
    }

    Instant arrives(FilingReference above, FilingReference items) {
        return flight().arrives(course, above, items);
    }

    private Flight flight() {
        return Flight.of(airline, office, "381", departure(), ALOFT, countries("CN", "BE"));
    }
}
