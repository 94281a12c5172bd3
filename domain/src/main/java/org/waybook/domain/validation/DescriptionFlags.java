package org.waybook.domain.validation;

import java.util.List;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.description.DescriptionJudgement;
import org.waybook.domain.description.DescriptionJudgement.Vague;
import org.waybook.domain.description.GoodsDescription;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.GoodsItem;

/** Flags of descriptions that leave open what the goods are; they refuse nothing. */
public final class DescriptionFlags {

    /** Code of the flag of a vague description. */
    public static final String CODE = "VAGUE";

    static final FilingRule VAGUE = new FilingRule(
            CODE,
            "UCC DA Annex B, D.E. 18 05",
            "A description of goods is precise enough to tell what they are.",
            (filing, referenceData, findings) -> filing(filing, findings));

    private DescriptionFlags() {}

    static List<FilingRule> all() {
        return List.of(VAGUE);
    }

    /** Flags every vague description of a filing. */
    public static List<Finding> of(FilingDataset filing) {
        Findings findings = new Findings();
        filing(filing, findings);
        return findings.list();
    }

    /** Flags the vague descriptions of the goods of a master document. */
    public static void header(FilingHeader header, Findings findings) {
        header.masterConsignment()
                .map(MasterConsignment::goodsItems)
                .ifPresent(items -> items(items, ElementPointer.ROOT.child("masterConsignment"), findings));
    }

    /** Flags the vague descriptions of one consignment, which stands at a pointer. */
    public static void consignment(HouseConsignment consignment, ElementPointer at, Findings findings) {
        items(consignment.goodsItems(), at, findings);
    }

    private static void filing(FilingDataset filing, Findings findings) {
        header(filing.header(), findings);
        Parts.consignments(filing, (consignment, at) -> consignment(consignment, at, findings));
    }

    private static void items(List<GoodsItem> items, ElementPointer consignment, Findings findings) {
        Parts.each(items, consignment.child("goodsItems"), (item, at) -> {
            DescriptionJudgement judgement = GoodsDescription.judge(item.descriptionOfGoods());
            if (judgement instanceof Vague vague) {
                findings.add(
                        CODE, at.child("descriptionOfGoods"), text(item.descriptionOfGoods(), vague), vague.remedy());
            }
        });
    }

    private static String text(String description, Vague vague) {
        String quoted = "The description " + Findings.quote(description);
        return vague.found().isEmpty()
                ? quoted + " has no word that names goods."
                : quoted + " leaves open what the goods are: '" + vague.found() + "' may be many things.";
    }
}
