package org.waybook.demo.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.route.ParcelLane;
import org.waybook.demo.trader.Traders;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.GoodsItem;

/** The houses of one postal dispatch as large as an interface allows, for tests and measurements. */
public final class LargeDispatch {

    private static final int ITEMS_MAX = 3;

    private LargeDispatch() {}

    /**
     * So many houses, made as they are asked for; the same seed gives the same ones.
     *
     * @param firstOrdinal of the first house; houses of different ordinals have different transport documents
     */
    public static Stream<HouseConsignment> houses(long seed, int firstOrdinal, int count) {
        Traders traders = new Traders(seed);
        ParcelLane lane = ParcelLane.of(FilingType.F43).getFirst();
        return IntStream.range(firstOrdinal, firstOrdinal + count).mapToObj(ordinal -> {
            Chance chance = Chance.of(seed, ordinal);
            return withSomeItems(new Parcels(traders, lane, chance).house(ordinal), chance);
        });
    }

    /** Parcels of a web shop often hold more than one article. */
    private static HouseConsignment withSomeItems(HouseConsignment house, Chance chance) {
        GoodsItem first = house.goodsItems().getFirst();
        List<GoodsItem> items = new ArrayList<>();
        int count = chance.between(1, ITEMS_MAX);
        for (int number = 1; number <= count; number++) {
            items.add(numbered(first, number));
        }
        return HouseDraft.of(house).goods(items).toConsignment();
    }

    private static GoodsItem numbered(GoodsItem item, int number) {
        return new GoodsItem(
                number,
                item.descriptionOfGoods(),
                item.harmonizedSystemSubHeadingCode(),
                item.combinedNomenclatureCode(),
                item.cusCode(),
                item.unNumbers(),
                item.grossMass(),
                item.netMass(),
                item.packaging(),
                item.typeOfGoods(),
                item.postalValue(),
                item.countryOfOrigin());
    }
}
