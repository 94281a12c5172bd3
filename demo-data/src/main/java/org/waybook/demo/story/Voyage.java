package org.waybook.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.ArrivedGoods;
import org.waybook.demo.DemoStep;
import org.waybook.demo.FilingReference;
import org.waybook.demo.course.Course;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Masters;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/**
 * A ship's voyage in a story.
 *
 * @param operator carrier and declarant
 * @param office of first entry, as declared
 * @param means with the routing as first declared
 */
record Voyage(Operator operator, CustomsOffice office, BorderTransportMeans means) {

    private static final String IMO_NUMBER = "10";
    private static final Duration LOADED_AFTER_FILING = Duration.ofHours(60);
    private static final Duration NOTIFIED_AFTER_ARRIVAL = Duration.ofMinutes(25);

    /** A voyage whose filings begin at a moment. */
    static Voyage of(
            Operator operator,
            String office,
            String ship,
            String flag,
            String voyage,
            Instant opening,
            int days,
            List<Country> routing) {
        Instant departure = opening.plus(LOADED_AFTER_FILING);
        return new Voyage(
                operator,
                new CustomsOffice(office),
                means(ship, flag, voyage, departure, departure.plus(Duration.ofDays(days)), routing));
    }

    static List<Country> countries(String... codes) {
        return Arrays.stream(codes).map(Country::new).toList();
    }

    static TransportEquipment container(String number, String size, String... seals) {
        return new TransportEquipment(number, Optional.of(size), Optional.of("A"), List.of(seals));
    }

    /** The same voyage by another way. */
    Voyage by(List<Country> routing) {
        return new Voyage(
                operator,
                office,
                means(
                        means.identificationNumber(),
                        means.nationality().orElseThrow().value(),
                        means.conveyanceReferenceNumber().orElseThrow(),
                        means.estimatedDeparture().orElseThrow(),
                        arrival(),
                        routing));
    }

    Instant arrival() {
        return means.estimatedArrival().orElseThrow();
    }

    /** A straight bill of lading aboard. */
    FilingDataset filing(String lrn, Instant filedAt, HouseDraft house) {
        return new HeaderDraft(FilingType.F10, lrn, Outline.issued(filedAt), operator.party())
                .officeOfFirstEntry(office)
                .carrier(operator.party())
                .means(means)
                .announcing(List.of(house.toConsignment()));
    }

    /** The master bill of lading above some goods (F12). */
    HeaderDraft master(String lrn, Instant filedAt, TransportDocument document, HouseConsignment goods) {
        return new HeaderDraft(FilingType.F12, lrn, Outline.issued(filedAt), operator.party())
                .officeOfFirstEntry(office)
                .carrier(operator.party())
                .means(means)
                .masterDocument(document)
                .master(Masters.above(goods));
    }

    /** A forwarder's house bill of lading below it (F15). */
    FilingDataset house(
            String lrn, Instant filedAt, Operator forwarder, TransportDocument master, HouseConsignment house) {
        return new HeaderDraft(FilingType.F15, lrn, Outline.issued(filedAt), forwarder.party())
                .addressedTo(new MemberState(office.country().value()))
                .carrier(operator.party())
                .means(means)
                .masterDocument(master)
                .announcing(List.of(house));
    }

    /** The ship arrives so long after its estimate, with the goods of some filings. */
    void arrives(Course course, Duration late, String actualOffice, FilingDataset... filings) {
        List<FilingReference> aboard =
                Arrays.stream(filings).map(DemoStep::referenceOf).toList();
        Instant arrivedAt = arrival().plus(late);
        course.arrive(
                arrivedAt.plus(NOTIFIED_AFTER_ARRIVAL),
                arrivedAt,
                aboard.getFirst(),
                new ArrivedGoods.OfFilings(aboard),
                new CustomsOffice(actualOffice),
                Optional.of(means));
    }

    private static BorderTransportMeans means(
            String ship, String flag, String voyage, Instant departure, Instant arrival, List<Country> routing) {
        return new BorderTransportMeans(
                ModeOfTransport.SEA,
                IMO_NUMBER,
                ship,
                Optional.of(new Country(flag)),
                Optional.of(voyage),
                Optional.of(departure),
                Optional.of(arrival),
                routing);
    }
}
