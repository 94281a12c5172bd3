package org.waybook.intake.reading;

import java.util.List;
import org.waybook.domain.consignment.HouseConsignment;

/**
 * Some consignments of a dataset in canonical form. What stands before all of them holds their number and the whole
 * header, which are known when the message ends; until then the parts wait in memory, compressed.
 *
 * @param count how many consignments
 * @param consignments as the first form has them
 * @param supplement the elements that the first form does not have
 * @param hasSupplement whether there is any such element
 */
public record CanonicalPart(int count, Packed consignments, Packed supplement, boolean hasSupplement) {

    /** The part that these consignments are. */
    public static CanonicalPart of(List<HouseConsignment> consignments) {
        return new CanonicalPart(
                consignments.size(),
                Packed.of(form -> new CanonicalDataset(form).consignments(consignments)),
                Packed.of(form -> new CanonicalSupplement(form).consignments(consignments)),
                CanonicalSupplement.isIn(consignments));
    }
}
