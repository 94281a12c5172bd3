package org.waybook.demo.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.goods.Ware;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.MonetaryAmount;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.goods.UnNumber;
import org.waybook.domain.place.Country;

/** Lines of goods, and how amendments change them. */
public final class Items {

    private static final String SALE_OF_GOODS = "11";
    private static final String GIFT = "31";
    private static final String EURO = "EUR";
    private static final double MOSTLY_SOLD = 0.93;
    private static final double CODE_IS_GIVEN = 0.9;

    private Items() {}

    /** Goods by sea or air: packages of the ware's usual mass. */
    public static GoodsItem freight(int number, Ware ware, int packages, String marks, Country origin, Chance chance) {
        BigDecimal mass = chance.decimal(ware.kgMin() * packages, ware.kgMax() * packages, 1);
        return freight(
                number,
                chance.one(ware.descriptions()),
                ware.hsCode(),
                ware.unNumber().stream().toList(),
                mass,
                new Packaging(Optional.of(ware.typeOfPackages()), packages, Optional.of(marks)),
                origin);
    }

    /** Goods by sea or air, told in full. */
    public static GoodsItem freight(
            int number,
            String description,
            HsCode code,
            List<UnNumber> unNumbers,
            BigDecimal grossMass,
            Packaging packaging,
            Country origin) {
        return freight(number, description, code, unNumbers, grossMass, packaging, Optional.of(origin));
    }

    /** Goods by air before loading, whose origin need not be told yet. */
    public static GoodsItem freight(
            int number,
            String description,
            HsCode code,
            List<UnNumber> unNumbers,
            BigDecimal grossMass,
            Packaging packaging,
            Optional<Country> origin) {
        return new GoodsItem(
                number,
                description,
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                unNumbers,
                Optional.of(grossMass),
                Optional.empty(),
                List.of(packaging),
                Optional.empty(),
                Optional.empty(),
                origin);
    }

    /** Goods in an express or postal parcel, of the ware's usual mass and value. */
    public static GoodsItem parcel(FilingType type, Ware ware, Country origin, Chance chance) {
        BigDecimal mass = chance.decimal(ware.kgMin(), ware.kgMax(), 3);
        BigDecimal value = BigDecimal.valueOf(chance.between(ware.eurPerKgMin(), ware.eurPerKgMax()))
                .multiply(mass)
                .setScale(2, RoundingMode.HALF_UP);
        return parcel(
                type,
                chance.one(ware.descriptions()),
                chance.happens(CODE_IS_GIVEN) ? Optional.of(ware.hsCode()) : Optional.empty(),
                ware.unNumber().stream().toList(),
                mass,
                value,
                chance.happens(MOSTLY_SOLD) ? SALE_OF_GOODS : GIFT,
                origin);
    }

    /**
     * Goods in a parcel, told in full: a postal item states net mass, value and origin, an express item its gross mass.
     *
     * @param value in euro, of a postal item
     * @param nature of the transaction: 11 sale, 31 gift
     */
    public static GoodsItem parcel(
            FilingType type,
            String description,
            Optional<HsCode> code,
            List<UnNumber> unNumbers,
            BigDecimal mass,
            BigDecimal value,
            String nature,
            Country origin) {
        boolean postal = type == FilingType.F43;
        return new GoodsItem(
                1,
                description,
                code,
                Optional.empty(),
                Optional.empty(),
                unNumbers,
                postal ? Optional.empty() : Optional.of(mass),
                postal ? Optional.of(mass) : Optional.empty(),
                List.of(new Packaging(Optional.empty(), 1, Optional.empty())),
                Optional.of(nature),
                postal ? Optional.of(new MonetaryAmount(value, EURO)) : Optional.empty(),
                postal ? Optional.of(origin) : Optional.empty());
    }

    /** The same goods under another description. */
    public static GoodsItem described(GoodsItem item, String description) {
        return described(item, description, item.harmonizedSystemSubHeadingCode(), item.unNumbers());
    }

    /** The same package, said to hold something else. */
    public static GoodsItem described(
            GoodsItem item, String description, Optional<HsCode> code, List<UnNumber> unNumbers) {
        return new GoodsItem(
                item.goodsItemNumber(),
                description,
                code,
                item.combinedNomenclatureCode(),
                item.cusCode(),
                unNumbers,
                item.grossMass(),
                item.netMass(),
                item.packaging(),
                item.typeOfGoods(),
                item.postalValue(),
                item.countryOfOrigin());
    }

    /** The same goods, weighed again. */
    public static GoodsItem weighed(GoodsItem item, BigDecimal factor) {
        return new GoodsItem(
                item.goodsItemNumber(),
                item.descriptionOfGoods(),
                item.harmonizedSystemSubHeadingCode(),
                item.combinedNomenclatureCode(),
                item.cusCode(),
                item.unNumbers(),
                item.grossMass().map(mass -> scaled(mass, factor)),
                item.netMass().map(mass -> scaled(mass, factor)),
                item.packaging(),
                item.typeOfGoods(),
                item.postalValue(),
                item.countryOfOrigin());
    }

    private static BigDecimal scaled(BigDecimal mass, BigDecimal factor) {
        return mass.multiply(factor).setScale(mass.scale(), RoundingMode.HALF_UP);
    }
}
