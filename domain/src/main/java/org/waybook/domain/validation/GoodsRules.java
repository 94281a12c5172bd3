package org.waybook.domain.validation;

import java.util.List;
import java.util.Set;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.goods.Packaging;

/** The rules for goods items and how they are packed. */
final class GoodsRules {

    static final FilingRule SEQUENCE = new FilingRule(
            "SEQUENCE",
            "ICS2 rules R3016 and R3017; UCC DA Annex B, D.E. 11 03",
            "The goods items of a consignment are numbered from 1 without gaps.",
            GoodsRules::sequence);

    static final FilingRule C3036 = new FilingRule(
            "C3036",
            "ICS2 condition C3036",
            "Bulk has no packages; unpacked goods have pieces; other goods without packages name the marks they share.",
            GoodsRules::packages);

    static final FilingRule CN_CODE = new FilingRule(
            "STRUCTURE",
            "UCC DA Annex B, D.E. 18 09",
            "A combined nomenclature code of two digits follows an HS code.",
            GoodsRules::combinedNomenclature);

    /** UN Recommendation 21: bulk of gas, liquid and solids. */
    private static final Set<String> BULK = Set.of("VQ", "VG", "VL", "VY", "VR", "VS", "VO");

    /** UN Recommendation 21: unpacked. */
    private static final Set<String> UNPACKED = Set.of("NE", "NF", "NG");

    private GoodsRules() {}

    static List<FilingRule> all() {
        return List.of(SEQUENCE, C3036, CN_CODE);
    }

    private static void sequence(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.listsOfGoodsItems(filing, (items, at) -> {
            for (int index = 0; index < items.size(); index++) {
                int number = items.get(index).goodsItemNumber();
                if (number != index + 1) {
                    findings.add(
                            "SEQUENCE",
                            at.child(index).child("goodsItemNumber"),
                            "Goods item " + (index + 1) + " of the consignment is numbered " + number + ".",
                            "Number the items 1, 2, 3 and so on, in the order of the message.");
                }
            }
        });
    }

    private static void packages(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.goodsItems(
                filing,
                (item, at) -> Parts.each(item.packaging(), at.child("packaging"), (packaging, here) -> packaging
                        .typeOfPackages()
                        .ifPresent(type -> packages(type, packaging, here.child("numberOfPackages"), findings))));
    }

    private static void packages(String type, Packaging packaging, ElementPointer at, Findings findings) {
        int number = packaging.numberOfPackages();
        if (BULK.contains(type) && number != 0) {
            findings.add("C3036", at, "Bulk (" + type + ") has " + number + " packages.", "Give 0 for bulk.");
        } else if (UNPACKED.contains(type) && number == 0) {
            findings.add("C3036", at, "Unpacked goods (" + type + ") have 0 pieces.", "Give the number of pieces.");
        } else if (!BULK.contains(type)
                && number == 0
                && packaging.shippingMarks().isEmpty()) {
            findings.add(
                    "C3036",
                    at,
                    "Packages of type " + type + " are 0 and have no shipping marks.",
                    "Give the number of packages, or the marks of the packages shared with another item.");
        }
    }

    private static void combinedNomenclature(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.goodsItems(filing, (item, at) -> item.combinedNomenclatureCode().ifPresent(code -> {
            if (!code.matches("[0-9]{2}")
                    || item.harmonizedSystemSubHeadingCode().isEmpty()) {
                findings.add(
                        "STRUCTURE",
                        at.child("combinedNomenclatureCode"),
                        Findings.quote(code) + " is not the end of a code of the combined nomenclature.",
                        "Give two digits, and the six before them as harmonizedSystemSubHeadingCode.");
            }
        }));
    }
}
