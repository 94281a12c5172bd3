package org.waybook.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.filing.SupplementaryDeclarant;
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
import org.waybook.domain.transport.PassiveTransportMeans;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** Particulars of every shape from a seed: everything optional is there or not, lists have none to three. */
public final class RandomDomain {

    private static final int LIST_MAX = 3;

    private final Random random;

    public RandomDomain(long seed) {
        this.random = new Random(seed);
    }

    public ConsignmentParticulars particulars() {
        return new ConsignmentParticulars(header(), consignment());
    }

    public FilingHeader header() {
        return new FilingHeader(
                oneOf(FilingType.values()),
                new Lrn("LRN " + number(1_000_000)),
                instant(),
                party(),
                maybe(this::party),
                maybe(() -> new MemberState(oneOf("FR", "DE", "SI"))),
                maybe(() -> new CustomsOffice(oneOf("NL000396", "SIKOP001"))),
                maybe(this::party),
                maybe(this::means),
                maybe(this::document),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(this::mrn),
                some(() -> new SupplementaryDeclarant(
                        new Eori("FR" + number(1_000_000)), maybe(() -> oneOf(FilingType.values())))),
                maybe(this::master),
                maybe(this::sale),
                some(() -> new HouseReference(document(), maybe(() -> text("RECEPTACLE")))),
                some(this::screening));
    }

    public HouseConsignment consignment() {
        return new HouseConsignment(
                document(),
                party(),
                maybe(this::party),
                maybe(this::party),
                maybe(this::mass),
                maybe(random::nextBoolean),
                maybe(this::place),
                maybe(this::place),
                maybe(this::place),
                maybe(this::place),
                some(this::country),
                some(this::equipment),
                some(this::item),
                maybe(() -> "A"),
                maybe(() -> text("UCR")),
                some(this::information),
                some(() -> new SupportingDocument("N954", text("DOC"))),
                some(this::actor),
                maybe(this::sale),
                some(() -> text("RECEPTACLE")),
                some(this::carried));
    }

    private MasterConsignment master() {
        return new MasterConsignment(
                maybe(this::party),
                maybe(this::party),
                maybe(this::party),
                maybe(this::mass),
                maybe(random::nextBoolean),
                maybe(this::place),
                maybe(this::place),
                maybe(this::place),
                maybe(this::place),
                some(this::country),
                some(this::equipment),
                some(this::item),
                some(() -> text("RECEPTACLE")),
                some(this::carried),
                maybe(() -> "A"),
                maybe(() -> text("UCR")),
                some(this::information),
                some(() -> new SupportingDocument("N954", text("DOC"))),
                some(this::actor));
    }

    private ScreeningResult screening() {
        return new ScreeningResult(
                oneOf("1", "2"),
                some(() -> oneOf("PHS", "XRY", "EDD")),
                maybe(this::document),
                maybe(this::party),
                maybe(this::address),
                some(this::information),
                some(() -> new ScreeningResult.AttachedFile(
                        text("part"), text("x-ray"), "image/jpeg", maybe(() -> text("The parcel")))));
    }

    private GoodsShipment sale() {
        return new GoodsShipment(maybe(this::party), maybe(this::party));
    }

    private PassiveTransportMeans carried() {
        return new PassiveTransportMeans(
                oneOf("20", "31"), text("KP-AB"), maybe(() -> text("15")), maybe(this::country));
    }

    private TransportEquipment equipment() {
        return new TransportEquipment(
                "MSKU1234565",
                maybe(() -> text("45G1")),
                maybe(() -> "A"),
                some(() -> text("SEAL")),
                maybe(() -> "1"),
                maybe(() -> number(9)));
    }

    private AdditionalInformation information() {
        return new AdditionalInformation(maybe(() -> "10600"), maybe(() -> text("Ring the bell")));
    }

    private SupplyChainActor actor() {
        return new SupplyChainActor("CN" + number(9999), oneOf("CS", "FW", "MF", "WH"));
    }

    public Party party() {
        return new Party(
                text(oneOf("Žofie Nováková", "Ana Lemaire", "Kopernik Logistika", "张伟")),
                maybe(() -> new Eori("FR" + number(1_000_000))),
                maybe(() -> oneOf(TypeOfPerson.values())),
                maybe(this::address),
                some(() -> new Communication("+33 " + number(1_000_000_000), oneOf("TE", "EM"))),
                maybe(() -> oneOf("2", "3")));
    }

    public Mrn mrn() {
        return Mrn.issue(2026, new Country("FR"), "%012d".formatted(number(Integer.MAX_VALUE)));
    }

    public TransportDocument document() {
        return new TransportDocument(oneOf("N705", "N741", "C664"), text("DOC"));
    }

    public ContentDigest digest() {
        return new ContentDigest("%064x".formatted(random.nextLong() & Long.MAX_VALUE));
    }

    public Instant instant() {
        return Instant.ofEpochSecond(1_770_000_000L + number(20_000_000), number(1_000_000_000));
    }

    public String text(String start) {
        return start + " " + number(1_000_000);
    }

    public int number(int bound) {
        return random.nextInt(bound);
    }

    public <T> Optional<T> maybe(Supplier<T> part) {
        return random.nextBoolean() ? Optional.of(part.get()) : Optional.empty();
    }

    public <T> List<T> some(Supplier<T> part) {
        return Stream.generate(part).limit(number(LIST_MAX + 1)).toList();
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[number(values.length)];
    }

    private GoodsItem item() {
        return new GoodsItem(
                number(9999),
                text("Wallpaper, vinyl coated"),
                maybe(() -> new HsCode("482369")),
                maybe(() -> "90"),
                maybe(() -> new CusCode("0010001-6")),
                some(() -> new UnNumber("3480")),
                maybe(this::mass),
                maybe(this::mass),
                some(() -> new Packaging(maybe(() -> "CT"), number(500), maybe(() -> text("KOPER / FRAGILE")))),
                maybe(() -> "1"),
                maybe(() -> new MonetaryAmount(mass(), "EUR")),
                maybe(this::country));
    }

    private BorderTransportMeans means() {
        return new BorderTransportMeans(
                oneOf(ModeOfTransport.values()),
                "10",
                "9074729",
                maybe(this::country),
                maybe(() -> text("V")),
                maybe(this::instant),
                maybe(this::instant),
                some(this::country),
                maybe(this::instant),
                maybe(() -> text("15")));
    }

    private Address address() {
        return new Address(
                text("Brno"),
                country(),
                maybe(() -> text("Region")),
                maybe(() -> text("Lidická")),
                maybe(() -> "12a"),
                maybe(() -> text("Floor")),
                maybe(() -> "602 00"),
                maybe(() -> text("Box")));
    }

    private Place place() {
        return new Place(maybe(() -> new UnLocode("SIKOP")), maybe(() -> text("Warehouse")), maybe(this::country));
    }

    private Country country() {
        return new Country(oneOf("CN", "MY", "SI", "HR"));
    }

    private BigDecimal mass() {
        return BigDecimal.valueOf(number(1_000_000), number(4));
    }
}
