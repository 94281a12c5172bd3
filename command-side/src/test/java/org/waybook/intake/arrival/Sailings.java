package org.waybook.intake.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.Commanding;
import org.waybook.intake.Examples;
import org.waybook.intake.amendment.WithdrawFiling;
import org.waybook.intake.filing.UncheckedFilings;

/** Filings for goods aboard one ship. */
final class Sailings {

    private static final FilingDataset EXAMPLE = Examples.json("filing-f10.json");
    private static final ContentDigest DIGEST = new ContentDigest("c".repeat(64));
    private static final Instant ARRIVED_AT = Instant.parse("2026-04-06T06:10:00Z");
    private static final Instant ESTIMATED = Instant.parse("2026-04-06T05:30:00Z");

    private final Commanding commanding;
    private final String ship;

    Sailings(Commanding commanding, String ship) {
        this.commanding = commanding;
        this.ship = ship;
    }

    /** A filing that was taken in; its first consignment where it announces any. */
    record Filed(Mrn mrn, ConsignmentId consignment, Circumstances circumstances) {}

    /** Goods under a straight bill of lading. */
    Filed straight(String number, Instant estimated) {
        return file(FilingType.F10, number, Optional.of(means(estimated)), Optional.empty(), true);
    }

    /** A master bill of lading with houses that others file. */
    Filed master(String number) {
        return file(FilingType.F12, number, Optional.of(means(ESTIMATED)), Optional.of(bill(number)), false);
    }

    /** Goods under a house bill of lading, whose person filing knows the ship. */
    Filed house(String number, String master) {
        return file(FilingType.F15, number, Optional.of(means(ESTIMATED)), Optional.of(bill(master)), true);
    }

    /** Goods under a house bill of lading, whose person filing does not know the ship. */
    Filed houseWithoutMeans(String number, String master) {
        return file(FilingType.F15, number, Optional.empty(), Optional.of(bill(master)), true);
    }

    /** The filing is taken back. */
    void invalidate(Filed filed) {
        commanding.send(
                new WithdrawFiling(
                        filed.mrn(), "Not loaded", filed.circumstances().actor()),
                filed.circumstances());
    }

    /** The ship as it is expected. */
    ArrivingMeans expected(Instant estimated) {
        return ArrivingMeans.of(ModeOfTransport.SEA, "IMO " + ship, estimated);
    }

    /** The ship is here. */
    ArrivalNotification notification(Instant estimated, CustomsOffice office) {
        return new ArrivalNotification(
                Optional.of(expected(estimated)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                office,
                ARRIVED_AT);
    }

    /** The carrier sends a message. */
    Circumstances circumstances(String message) {
        return circumstances(Examples.circumstances(EXAMPLE).actor(), message);
    }

    /** Somebody sends a message. */
    Circumstances circumstances(Actor actor, String message) {
        String messageId = ship + '-' + message;
        return new Circumstances(actor, ARRIVED_AT, messageId, messageId, Optional.empty(), Channel.JSON);
    }

    private Filed file(
            FilingType type,
            String number,
            Optional<BorderTransportMeans> means,
            Optional<TransportDocument> master,
            boolean announces) {
        FilingHeader header = EXAMPLE.header();
        HouseConsignment goods = Examples.withDocument(EXAMPLE.consignments().getFirst(), number);
        FilingDataset dataset = new FilingDataset(
                new FilingHeader(
                        type,
                        new Lrn(number),
                        header.documentIssueDate(),
                        header.declarant(),
                        header.representative(),
                        header.addressedMemberState(),
                        header.customsOfficeOfFirstEntry(),
                        header.carrier(),
                        means,
                        master),
                Stream.of(goods).filter(ignored -> announces).toList());
        Circumstances stated = circumstances(number);
        Mrn mrn = UncheckedFilings.takeIn(commanding, dataset, DIGEST, stated);
        return new Filed(mrn, ConsignmentId.of(mrn, goods.transportDocument()), stated);
    }

    private BorderTransportMeans means(Instant estimated) {
        return new BorderTransportMeans(
                ModeOfTransport.SEA,
                "10",
                ship,
                Optional.empty(),
                Optional.of("NC612W"),
                Optional.empty(),
                Optional.of(estimated),
                List.of());
    }

    private static TransportDocument bill(String number) {
        return new TransportDocument("N704", number);
    }
}
