package org.waybook.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.goods.CusCode;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.MonetaryAmount;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.goods.UnNumber;
import org.waybook.domain.place.Country;

/** Reads goods items and how they are packed. */
final class GoodsReading {

    /** What the type of packages alone says; whether it may, as for bulk, is for condition C3036 to judge. */
    private static final Optional<Integer> NO_PACKAGES = Optional.of(0);

    private GoodsReading() {}

    static Optional<GoodsItem> item(Fields fields) {
        Optional<Integer> number = fields.needed("goodsItemNumber", fields.number("goodsItemNumber", Numbers::whole));
        Optional<String> description = fields.needed("descriptionOfGoods", fields.text("descriptionOfGoods"));
        Optional<HsCode> hsCode = fields.value("harmonizedSystemSubHeadingCode", HsCode::new);
        Optional<String> cnCode = fields.text("combinedNomenclatureCode");
        Optional<CusCode> cusCode = fields.value("cusCode", CusCode::new);
        List<UnNumber> unNumbers = fields.values("unNumbers", UnNumber::new);
        Optional<BigDecimal> grossMass = fields.number("grossMass", Numbers::decimal);
        Optional<BigDecimal> netMass = fields.number("netMass", Numbers::decimal);
        List<Packaging> packaging = fields.parts("packaging", GoodsReading::packaging);
        Optional<String> typeOfGoods = fields.text("typeOfGoods");
        Optional<MonetaryAmount> postalValue = fields.part("postalValue", GoodsReading::amount);
        Optional<Country> origin = fields.value("countryOfOrigin", Country::new);
        return fields.whole(() -> new GoodsItem(
                number.orElseThrow(),
                description.orElseThrow(),
                hsCode,
                cnCode,
                cusCode,
                unNumbers,
                grossMass,
                netMass,
                packaging,
                typeOfGoods,
                postalValue,
                origin));
    }

    private static Optional<Packaging> packaging(Fields fields) {
        Optional<String> type = fields.text("typeOfPackages");
        Optional<Integer> given = fields.number("numberOfPackages", Numbers::whole);
        Optional<Integer> number =
                type.isPresent() ? given.or(() -> NO_PACKAGES) : fields.needed("numberOfPackages", given);
        Optional<String> marks = fields.text("shippingMarks");
        return fields.whole(() -> new Packaging(type, number.orElseThrow(), marks));
    }

    private static Optional<MonetaryAmount> amount(Fields fields) {
        Optional<BigDecimal> amount = fields.needed("amount", fields.number("amount", Numbers::decimal));
        Optional<String> currency = fields.needed("currency", fields.text("currency"));
        return fields.whole(() -> new MonetaryAmount(amount.orElseThrow(), currency.orElseThrow()));
    }
}
