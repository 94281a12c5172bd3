package org.waybook.intake.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.goods.CusCode;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.MonetaryAmount;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.goods.UnNumber;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;
import org.waybook.domain.place.UnLocode;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** Makes filings of a type with every element that the type may have, present or absent at random. */
final class RandomFilings {

    private static final List<String> COUNTRIES = List.of("CN", "FR", "NL", "US", "TR", "SI", "DE", "HK");
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 .,-/&<>\"'\\{}äéßøčΩж漢😀";

    private final RandomGenerator random;

    RandomFilings(RandomGenerator random) {
        this.random = random;
    }

    FilingDataset filing(FilingType type) {
        boolean complete = !type.gives(DatasetPart.PRE_LOADING);
        FilingHeader header = new FilingHeader(
                type,
                new Lrn(words(22)),
                instant(),
                party(true),
                maybe(() -> party(true)),
                complete ? maybe(this::memberState) : Optional.of(memberState()),
                complete ? Optional.of(new CustomsOffice("FR002300")) : Optional.empty(),
                complete ? Optional.of(party(false)) : Optional.empty(),
                complete ? Optional.of(means(type)) : Optional.empty(),
                Optional.empty());
        int houses = Math.min(type.consignmentsMax(), 1 + random.nextInt(5));
        return new FilingDataset(header, list(houses, () -> house(type)));
    }

    private HouseConsignment house(FilingType type) {
        boolean complete = !type.gives(DatasetPart.PRE_LOADING);
        int items = 1 + random.nextInt(4);
        return new HouseConsignment(
                new TransportDocument("N" + (700 + random.nextInt(60)), words(70)),
                party(false),
                complete ? maybe(() -> party(false)) : Optional.of(party(false)),
                complete ? maybe(() -> party(false)) : Optional.empty(),
                Optional.of(mass()),
                complete ? Optional.of(random.nextBoolean()) : Optional.empty(),
                complete ? maybe(this::place) : Optional.empty(),
                complete ? maybe(this::place) : Optional.empty(),
                complete ? maybe(this::place) : Optional.empty(),
                complete ? maybe(this::place) : Optional.empty(),
                complete ? list(random.nextInt(5), this::country) : List.of(),
                complete ? list(random.nextInt(3), this::equipment) : List.of(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> item(type, number))
                        .toList(),
                complete ? Optional.of("H") : Optional.empty(),
                maybe(() -> words(35)),
                list(random.nextInt(3), () -> new AdditionalInformation(Optional.of("10600"), maybe(() -> words(512)))),
                list(random.nextInt(3), () -> new SupportingDocument("N380", words(70))),
                list(random.nextInt(3), () -> new SupplyChainActor("FR123", "CS")));
    }

    GoodsItem item(FilingType type, int number) {
        boolean complete = !type.gives(DatasetPart.PRE_LOADING);
        boolean postal = type == FilingType.F43;
        return new GoodsItem(
                number,
                words(512),
                Optional.of(new HsCode("482369")),
                maybe(() -> "90"),
                complete || postal ? maybe(() -> new CusCode("0010001-6")) : Optional.empty(),
                complete ? list(random.nextInt(3), () -> new UnNumber("3480")) : List.of(),
                postal ? Optional.empty() : maybe(this::mass),
                postal || complete ? maybe(this::mass) : Optional.empty(),
                list(type == FilingType.F32 ? 1 : 1 + random.nextInt(3), () -> packaging(complete)),
                complete ? Optional.empty() : maybe(() -> "11"),
                postal ? maybe(() -> new MonetaryAmount(mass(), "EUR")) : Optional.empty(),
                complete || postal ? maybe(this::country) : Optional.empty());
    }

    private Packaging packaging(boolean complete) {
        return new Packaging(
                complete ? Optional.of("CT") : Optional.empty(),
                random.nextInt(100_000_000),
                complete ? maybe(() -> words(512)) : Optional.empty());
    }

    private BorderTransportMeans means(FilingType type) {
        return new BorderTransportMeans(
                type == FilingType.F10 ? ModeOfTransport.SEA : ModeOfTransport.AIR,
                "10",
                words(35),
                maybe(this::country),
                maybe(() -> words(17)),
                maybe(this::instant),
                maybe(this::instant),
                list(2 + random.nextInt(4), this::country));
    }

    Party party(boolean identified) {
        return new Party(
                words(70),
                identified ? Optional.of(new Eori("FR" + random.nextInt(1_000_000))) : maybe(() -> new Eori("NL1")),
                identified ? Optional.empty() : maybe(() -> TypeOfPerson.values()[random.nextInt(3)]),
                Optional.of(new Address(
                        words(35),
                        country(),
                        maybe(() -> words(35)),
                        maybe(() -> words(70)),
                        maybe(() -> words(35)),
                        maybe(() -> words(70)),
                        maybe(() -> words(17)),
                        maybe(() -> words(70)))),
                list(random.nextInt(3), () -> new Communication("+33 1 23 45 67 89", "TE")),
                Optional.empty());
    }

    Place place() {
        return random.nextBoolean()
                ? new Place(Optional.of(new UnLocode("SIKOP")), Optional.empty(), Optional.empty())
                : Place.named(words(35), country());
    }

    TransportEquipment equipment() {
        return new TransportEquipment(
                "MSKU1234565", maybe(() -> "45G1"), maybe(() -> "5"), list(random.nextInt(3), () -> words(20)));
    }

    Country country() {
        return new Country(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
    }

    private MemberState memberState() {
        return new MemberState("FR");
    }

    Instant instant() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000));
    }

    BigDecimal mass() {
        BigDecimal shortest = BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(7))
                .stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** A text without blanks at its ends. */
    String words(int most) {
        int[] signs = SIGNS.codePoints().toArray();
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(Math.max(1, most / 2));
        for (int sign = 1; sign < length; sign++) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.append(length == 0 ? "" : "y").toString();
    }

    <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
    }

    <T> List<T> list(int count, Supplier<T> make) {
        return IntStream.range(0, count).mapToObj(index -> make.get()).toList();
    }
}
