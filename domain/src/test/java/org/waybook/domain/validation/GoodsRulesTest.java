package org.waybook.domain.validation;

import static org.waybook.domain.validation.Rulings.breaks;
import static org.waybook.domain.validation.Rulings.keeps;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.Packaging;

class GoodsRulesTest {

    private static final String ITEM = "/consignments/0/goodsItems/0";

    @Test
    void itemsNumberedFromOneAreAccepted() {
        keeps(SoundFilings.sea(), GoodsRules.SEQUENCE);
    }

    @Test
    void itemsOfTheSameNumberAreRefused() {
        GoodsItem item =
                SoundFilings.sea().consignments().getFirst().goodsItems().getFirst();

        breaks(
                Changed.at(SoundFilings.sea(), "/consignments/0/goodsItems", List.of(item, item)),
                GoodsRules.SEQUENCE,
                "SEQUENCE",
                "/consignments/0/goodsItems/1/goodsItemNumber");
    }

    @Test
    void bulkWithoutPackagesIsAccepted() {
        keeps(packed("VL", 0, Optional.empty()), GoodsRules.C3036);
    }

    @Test
    void bulkWithPackagesIsRefused() {
        breaks(packed("VL", 3, Optional.empty()), GoodsRules.C3036, "C3036", ITEM + "/packaging/0/numberOfPackages");
    }

    @Test
    void unpackedGoodsInPiecesAreAccepted() {
        keeps(packed("NE", 4, Optional.empty()), GoodsRules.C3036);
    }

    @Test
    void unpackedGoodsWithoutPiecesAreRefused() {
        breaks(packed("NE", 0, Optional.empty()), GoodsRules.C3036, "C3036", ITEM + "/packaging/0/numberOfPackages");
    }

    @Test
    void goodsInThePackagesOfAnotherItemAreAcceptedByTheirMarks() {
        keeps(packed("CT", 0, Optional.of("GOBELET 1-480")), GoodsRules.C3036);
    }

    @Test
    void goodsWithoutPackagesAndMarksAreRefused() {
        breaks(packed("CT", 0, Optional.empty()), GoodsRules.C3036, "C3036", ITEM + "/packaging/0/numberOfPackages");
    }

    @Test
    void aCombinedNomenclatureCodeBehindAnHsCodeIsAccepted() {
        keeps(SoundFilings.sea(), GoodsRules.CN_CODE);
    }

    @Test
    void aCombinedNomenclatureCodeAloneIsRefused() {
        breaks(
                Changed.at(SoundFilings.sea(), ITEM + "/harmonizedSystemSubHeadingCode", Optional.empty()),
                GoodsRules.CN_CODE,
                "STRUCTURE",
                ITEM + "/combinedNomenclatureCode");
    }

    private static FilingDataset packed(String type, int number, Optional<String> marks) {
        return Changed.at(
                SoundFilings.sea(), ITEM + "/packaging", List.of(new Packaging(Optional.of(type), number, marks)));
    }
}
