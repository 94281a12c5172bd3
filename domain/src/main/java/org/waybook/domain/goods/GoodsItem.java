package org.waybook.domain.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.place.Country;

/**
 * One line of goods in a consignment.
 *
 * @param goodsItemNumber from 1, without gaps (D.E. 11 03)
 * @param descriptionOfGoods plain language, an..512 (D.E. 18 05)
 * @param harmonizedSystemSubHeadingCode D.E. 18 09 056
 * @param combinedNomenclatureCode the two digits behind it (D.E. 18 09 057)
 * @param cusCode D.E. 18 08
 * @param unNumbers dangerous goods (D.E. 18 07)
 * @param grossMass kg (D.E. 18 04)
 * @param netMass kg (D.E. 18 01)
 * @param packaging D.E. 18 06
 * @param typeOfGoods postal nature of transaction, an..3 (D.E. 18 10)
 * @param postalValue D.E. 14 14
 * @param countryOfOrigin D.E. 16 08
 */
public record GoodsItem(
        int goodsItemNumber,
        String descriptionOfGoods,
        Optional<HsCode> harmonizedSystemSubHeadingCode,
        Optional<String> combinedNomenclatureCode,
        Optional<CusCode> cusCode,
        List<UnNumber> unNumbers,
        Optional<BigDecimal> grossMass,
        Optional<BigDecimal> netMass,
        List<Packaging> packaging,
        Optional<String> typeOfGoods,
        Optional<MonetaryAmount> postalValue,
        Optional<Country> countryOfOrigin) {

    public GoodsItem {
        unNumbers = List.copyOf(unNumbers);
        packaging = List.copyOf(packaging);
    }
}
