package org.waybook.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.ArrivedGoods;
import org.waybook.demo.FilingReference;
import org.waybook.demo.course.Course;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/**
 * A flight in a story.
 *
 * @param airline carrier, and declarant of the master air waybill
 * @param office of first entry
 */
record Flight(Operator airline, CustomsOffice office, BorderTransportMeans means) {

    private static final String FLIGHT = "40";
    private static final Duration NOTIFIED_AFTER_ARRIVAL = Duration.ofMinutes(20);

    static Flight of(
            Operator airline, String office, String number, Instant departure, Duration aloft, List<Country> routing) {
        String flight = airline.flags().getFirst() + number;
        return new Flight(
                airline,
                new CustomsOffice(office),
                new BorderTransportMeans(
                        ModeOfTransport.AIR,
                        FLIGHT,
                        flight,
                        Optional.empty(),
                        Optional.of(flight),
                        Optional.of(departure),
                        Optional.of(departure.plus(aloft)),
                        routing));
    }

    Instant arrival() {
        return means.estimatedArrival().orElseThrow();
    }

    /** The master air waybill (F21, F42), in the name of the airline. */
    HeaderDraft master(
            FilingType type, String lrn, Instant filedAt, TransportDocument document, MasterConsignment goods) {
        return new HeaderDraft(type, lrn, Outline.issued(filedAt), airline.party())
                .officeOfFirstEntry(office)
                .carrier(airline.party())
                .means(means)
                .masterDocument(document)
                .master(goods);
    }

    /** What a forwarder files of a house air waybill below it (F22, F24). */
    HeaderDraft house(FilingType type, String lrn, Instant filedAt, Operator forwarder, TransportDocument master) {
        return new HeaderDraft(type, lrn, Outline.issued(filedAt), forwarder.party())
                .addressedTo(new MemberState(office.country().value()))
                .carrier(airline.party())
                .means(means)
                .masterDocument(master);
    }

    /** It arrives a little late; the airline says so of the goods of some filings. */
    Instant arrives(Course course, FilingReference airlines, FilingReference... aboard) {
        Instant arrivedAt = arrival().plus(Duration.ofMinutes(11));
        return course.arrive(
                arrivedAt.plus(NOTIFIED_AFTER_ARRIVAL),
                arrivedAt,
                airlines,
                new ArrivedGoods.OfFilings(List.of(aboard)),
                office,
                Optional.of(means));
    }
}
