package org.waybook.demo.course;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.goods.Ware;
import org.waybook.demo.goods.Wares;
import org.waybook.demo.trader.Traders;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.TransportEquipment;

/** The corrections that declarants make in ordinary business. */
public final class Amendments {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final double MASS_SHIFT_MIN = 0.01;
    private static final double MASS_SHIFT_MAX = 0.06;
    private static final double HOUSE_LEFT_OUT = 0.1;

    private final Traders traders;
    private final List<BiFunction<FilingDataset, Chance, FilingDataset>> ofFreight = List.of(
            this::consignee, this::mass, this::description, this::seals, this::arrival, this::routing, this::mass);
    private final List<BiFunction<FilingDataset, Chance, FilingDataset>> ofParcels =
            List.of(this::consignee, this::mass, this::description, this::description);

    public Amendments(Traders traders) {
        this.traders = traders;
    }

    /** A correction of a sea or air filing. */
    public FilingDataset ofFreight(FilingDataset filing, Chance chance) {
        return otherThan(filing, () -> chance.one(ofFreight).apply(filing, chance));
    }

    /** A correction of one parcel of many, or its removal. */
    public FilingDataset ofParcels(FilingDataset filing, Chance chance) {
        boolean leaveOut = filing.consignments().size() > 1 && chance.happens(HOUSE_LEFT_OUT);
        return leaveOut
                ? withoutOne(filing, chance)
                : otherThan(filing, () -> chance.one(ofParcels).apply(filing, chance));
    }

    /** A correction may happen to pick what was there; then another is made. */
    private static FilingDataset otherThan(FilingDataset filing, Supplier<FilingDataset> correction) {
        FilingDataset corrected = filing;
        while (corrected.equals(filing)) {
            corrected = correction.get();
        }
        return corrected;
    }

    private FilingDataset consignee(FilingDataset filing, Chance chance) {
        return house(filing, chance, (house, draft) -> {
            Optional<Party> before = house.consignee().or(house::notifyParty);
            String country =
                    before.flatMap(Party::address).orElseThrow().country().value();
            boolean person = before.flatMap(Party::typeOfPerson).equals(Optional.of(TypeOfPerson.NATURAL));
            Party other = person ? traders.person(country, chance) : traders.company(country, chance);
            return house.consignee().isPresent() ? draft.consignee(other) : draft.notifyParty(other);
        });
    }

    private FilingDataset mass(FilingDataset filing, Chance chance) {
        BigDecimal shift = chance.decimal(MASS_SHIFT_MIN, MASS_SHIFT_MAX, 3);
        BigDecimal factor = chance.happens(0.5) ? ONE.add(shift) : ONE.subtract(shift);
        return house(filing, chance, (house, draft) -> draft.item(0, item -> Items.weighed(item, factor)));
    }

    private FilingDataset description(FilingDataset filing, Chance chance) {
        return house(filing, chance, (house, draft) -> draft.item(0, item -> describedOtherwise(item, chance)));
    }

    private static GoodsItem describedOtherwise(GoodsItem item, Chance chance) {
        List<String> others = item.harmonizedSystemSubHeadingCode().stream()
                .flatMap(code ->
                        Wares.all().stream().filter(ware -> ware.hsCode().equals(code)))
                .map(Ware::descriptions)
                .filter(descriptions -> descriptions.contains(item.descriptionOfGoods()))
                .flatMap(List::stream)
                .filter(description -> !description.equals(item.descriptionOfGoods()))
                .toList();
        String description = others.isEmpty() ? item.descriptionOfGoods() + ", new" : chance.one(others);
        return Items.described(item, description);
    }

    private FilingDataset seals(FilingDataset filing, Chance chance) {
        return house(filing, chance, (house, draft) -> {
            if (house.transportEquipment().isEmpty()) {
                return draft.item(0, item -> describedOtherwise(item, chance));
            }
            List<TransportEquipment> equipment = new ArrayList<>(house.transportEquipment());
            TransportEquipment sealed = equipment.getFirst();
            equipment.set(
                    0,
                    new TransportEquipment(
                            sealed.identificationNumber(),
                            sealed.sizeAndType(),
                            sealed.packedStatus(),
                            List.of("CS" + chance.between(1_000_000, 9_999_999))));
            return draft.containers(equipment);
        });
    }

    private FilingDataset arrival(FilingDataset filing, Chance chance) {
        FilingHeader header = filing.header();
        BorderTransportMeans means = header.activeBorderTransportMeans().orElseThrow();
        Duration delay = Duration.ofMinutes(chance.between(30, 600));
        BorderTransportMeans later = new BorderTransportMeans(
                means.modeOfTransport(),
                means.typeOfIdentification(),
                means.identificationNumber(),
                means.nationality(),
                means.conveyanceReferenceNumber(),
                means.estimatedDeparture(),
                means.estimatedArrival().map(arrival -> arrival.plus(delay)),
                means.countriesOfRouting());
        return HeaderDraft.of(header).means(later).announcing(filing.consignments());
    }

    private FilingDataset routing(FilingDataset filing, Chance chance) {
        return house(
                filing, chance, (house, draft) -> draft.routing(Routing.changed(house.countriesOfRouting(), chance)));
    }

    private static FilingDataset withoutOne(FilingDataset filing, Chance chance) {
        List<HouseConsignment> houses = new ArrayList<>(filing.consignments());
        houses.remove(chance.below(houses.size()));
        return new FilingDataset(filing.header(), houses);
    }

    private static FilingDataset house(FilingDataset filing, Chance chance, HouseChange change) {
        List<HouseConsignment> houses = new ArrayList<>(filing.consignments());
        int index = chance.below(houses.size());
        HouseConsignment house = houses.get(index);
        houses.set(index, change.of(house, HouseDraft.of(house)).toConsignment());
        return new FilingDataset(filing.header(), houses);
    }

    private interface HouseChange {
        HouseDraft of(HouseConsignment house, HouseDraft draft);
    }
}
