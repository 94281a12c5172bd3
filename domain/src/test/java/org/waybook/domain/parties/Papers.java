package org.waybook.domain.parties;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waybook.domain.Samples;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.parties.Move.Line;
import org.waybook.domain.parties.Move.Sheet;
import org.waybook.domain.parties.Move.Split;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/** What moves say in short, written out as filings are. */
final class Papers {

    /** How many hours after the first move the means of transport departs. */
    static final int DEPARTS = 20;

    private static final Country FRANCE = new Country("FR");
    private static final int NUMBER_AT = 10;
    private static final int NUMBER_END = 16;
    private static final int NUMBER_MAX = 200;
    private static final List<Mrn> FILINGS = numbered("FILING");
    private static final List<Mrn> ARRIVALS = numbered("ARRIVL");

    private Papers() {}

    static Mrn mrn(int filing) {
        return FILINGS.get(filing);
    }

    static Mrn arrival(int arrival) {
        return ARRIVALS.get(arrival);
    }

    private static List<Mrn> numbered(String name) {
        return IntStream.rangeClosed(0, NUMBER_MAX)
                .mapToObj(number -> Mrn.issue(2026, FRANCE, name + "%06d".formatted(number)))
                .toList();
    }

    /** The number that a filing or an arrival was made from. */
    static int number(Mrn mrn) {
        return Integer.parseInt(mrn.value().substring(NUMBER_AT, NUMBER_END));
    }

    static TransportDocument house(int house) {
        return new TransportDocument("N703", "HOUSE-" + house);
    }

    static TransportDocument master(int master) {
        return new TransportDocument("N704", "MASTER-" + master);
    }

    static ContentDigest digest(Sheet sheet) {
        return new ContentDigest(HexFormat.of()
                .toHexDigits(sheet.toString().hashCode())
                .repeat(8)
                .substring(0, 64));
    }

    static FilingHeader header(int filing, Somebody filer, Sheet sheet) {
        Form form = sheet.form();
        boolean isGoodsShipment = form.is('G');
        boolean isHouse = form.is('H');
        return new FilingHeader(
                FilingType.of(form.name()),
                new Lrn("LRN-" + filing),
                Samples.NOON,
                Samples.company(filer.name(), Optional.of(new Eori(filer.eori()))),
                Optional.empty(),
                Optional.of(new MemberState(sheet.addressed())),
                isGoodsShipment || isHouse ? Optional.empty() : Optional.of(Samples.LE_HAVRE),
                isGoodsShipment || isHouse
                        ? Optional.empty()
                        : Optional.of(Samples.company(filer.name(), Optional.of(new Eori(filer.eori())))),
                isGoodsShipment ? Optional.empty() : Optional.of(means(form.way(), sheet.ship())),
                sheet.masterDocument() < 0 ? Optional.empty() : Optional.of(master(sheet.masterDocument())),
                Optional.empty(),
                sheet.split() == Split.NONE ? Optional.empty() : Optional.of(true),
                sheet.split() == Split.NEXT ? Optional.of(mrn(sheet.previous())) : Optional.empty(),
                List.of(),
                Optional.empty(),
                isGoodsShipment
                        ? Optional.of(new GoodsShipment(
                                Optional.of(Samples.company("Seller", Optional.empty())), Optional.empty()))
                        : Optional.empty(),
                isGoodsShipment
                        ? sheet.lines().stream()
                                .map(line -> new HouseReference(house(line.house()), Optional.empty()))
                                .toList()
                        : List.of(),
                List.of());
    }

    private static BorderTransportMeans means(Form.Way way, int ship) {
        ModeOfTransport mode =
                switch (way) {
                    case SEA -> ModeOfTransport.SEA;
                    case AIR, POST -> ModeOfTransport.AIR;
                    case ROAD -> ModeOfTransport.ROAD;
                };
        return new BorderTransportMeans(
                mode,
                "10",
                "SHIP" + ship,
                Optional.empty(),
                Optional.of("V042"),
                Optional.of(Samples.NOON.plus(Duration.ofHours(DEPARTS))),
                Optional.of(Samples.NOON.plus(Duration.ofDays(20))),
                List.of(new Country("CN"), FRANCE));
    }

    static ConsignmentParticulars particulars(int filing, Somebody filer, Sheet sheet, Line line) {
        return new ConsignmentParticulars(header(filing, filer, sheet), consignment(line));
    }

    private static HouseConsignment consignment(Line line) {
        return new HouseConsignment(
                house(line.house()),
                Samples.company("Ningbo Paper", Optional.empty()),
                Optional.of(Samples.company("Consignee " + line.destination(), Optional.empty())),
                Optional.empty(),
                Optional.of(new BigDecimal("1200.5")),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Place.named("Warehouse", new Country(line.country()))),
                List.of(new Country("CN"), FRANCE),
                List.of(),
                List.<GoodsItem>of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
