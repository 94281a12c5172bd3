package org.waybook.demo.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.ArrivedGoods;
import org.waybook.demo.FilingReference;
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
 * A flight with master air waybills aboard.
 *
 * @param airline carrier, and declarant of the master air waybill
 * @param office of first entry
 */
public record Flight(Operator airline, CustomsOffice office, BorderTransportMeans means) {

    private static final String FLIGHT = "40";
    private static final Duration NOTIFIED_AFTER_ARRIVAL = Duration.ofMinutes(20);

    /** A flight that an airline numbers so. */
    public static Flight of(
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

    /** When it is expected, UTC. */
    public Instant arrival() {
        return means.estimatedArrival().orElseThrow();
    }

    /** The master air waybill (F21, F42), in the name of the airline. */
    public HeaderDraft master(
            FilingType type, String lrn, Instant filedAt, TransportDocument document, MasterConsignment goods) {
        return new HeaderDraft(type, lrn, Outline.issued(filedAt), airline.party())
                .officeOfFirstEntry(office)
                .carrier(airline.party())
                .means(means)
                .masterDocument(document)
                .master(goods);
    }

    /** What a forwarder files of a house air waybill below it (F22, F24). */
    public HeaderDraft house(
            FilingType type, String lrn, Instant filedAt, Operator forwarder, TransportDocument master) {
        return new HeaderDraft(type, lrn, Outline.issued(filedAt), forwarder.party())
                .addressedTo(new MemberState(office.country().value()))
                .carrier(airline.party())
                .means(means)
                .masterDocument(master);
    }

    /** It arrives a little late; who made one filing says so of the goods of some. */
    public Instant arrives(Course course, FilingReference notifying, FilingReference... aboard) {
        Instant arrivedAt = arrival().plus(Duration.ofMinutes(11));
        return course.arrive(
                arrivedAt.plus(NOTIFIED_AFTER_ARRIVAL),
                arrivedAt,
                notifying,
                new ArrivedGoods.OfFilings(List.of(aboard)),
                office,
                Optional.of(means));
    }
}
