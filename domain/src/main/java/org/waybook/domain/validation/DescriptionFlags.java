package org.waybook.domain.validation;

import java.util.List;
import org.waybook.domain.description.DescriptionJudgement;
import org.waybook.domain.description.DescriptionJudgement.Vague;
import org.waybook.domain.description.GoodsDescription;
import org.waybook.domain.filing.FilingDataset;

/** Flags of descriptions that leave open what the goods are. */
final class DescriptionFlags {

    static final FilingRule VAGUE = new FilingRule(
            "VAGUE",
            "UCC DA Annex B, D.E. 18 05; the Commission's guidance on acceptable terms",
            "A description of goods is precise enough to tell what they are.",
            DescriptionFlags::descriptions);

    private DescriptionFlags() {}

    static List<FilingRule> all() {
        return List.of(VAGUE);
    }

    private static void descriptions(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.goodsItems(filing, (item, at) -> {
            DescriptionJudgement judgement = GoodsDescription.judge(item.descriptionOfGoods());
            if (judgement instanceof Vague vague) {
                findings.add(
                        "VAGUE",
                        at.child("descriptionOfGoods"),
                        text(item.descriptionOfGoods(), vague),
                        vague.remedy());
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
