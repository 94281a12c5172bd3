package org.waybook.demo.customs;

import java.util.List;
import java.util.Optional;
import org.waybook.demo.chance.Chance;
import org.waybook.domain.risk.RiskResult;

/** What analysts find in the ordinary traffic. */
final class Findings {

    /** Nothing was found. */
    static final List<RiskResult> NONE = List.of(new RiskResult(
            "A", Optional.empty(), Optional.empty(), Optional.empty(), "0", Optional.empty(), List.of()));

    private static final List<Suspicion> SUSPICIONS = List.of(
            new Suspicion(
                    "SEC",
                    "CRIT-1104",
                    "The weight does not fit the goods and their number",
                    "/goodsItems/0/grossMass",
                    "Confirm the gross mass of each package",
                    "The mass is that of the packing list; the pallets are included"),
            new Suspicion(
                    "SEC",
                    "CRIT-2210",
                    "The description is too general for the tariff code",
                    "/goodsItems/0/descriptionOfGoods",
                    "Describe the goods so that their kind and use are plain",
                    "See the invoice; the goods are new and for resale"),
            new Suspicion(
                    "SAF",
                    "CRIT-3307",
                    "First consignment of this consignee from this origin",
                    "/consignee",
                    "Send the contract between consignor and consignee",
                    "The consignee opened an account with us this month"),
            new Suspicion(
                    "PRO",
                    "CRIT-4418",
                    "The consignor's goods were refused entry before",
                    "/consignor",
                    "Give the declaration of conformity of the goods",
                    "The declaration of conformity is attached to the invoice"));

    private Findings() {}

    static Suspicion suspicion(Chance chance) {
        return chance.one(SUSPICIONS);
    }

    /**
     * Why a consignment is looked at twice.
     *
     * @param area of CL740
     * @param criteria identifier of the risk criteria
     * @param text what the analyst says
     * @param pointer the element it is about
     * @param question what the person filing is asked
     * @param answer what is answered
     */
    record Suspicion(String area, String criteria, String text, String pointer, String question, String answer) {

        List<RiskResult> results() {
            return List.of(new RiskResult(
                    "A",
                    Optional.of(area),
                    Optional.of("HI"),
                    Optional.of(criteria),
                    "1",
                    Optional.of(text),
                    List.of(pointer)));
        }
    }
}
