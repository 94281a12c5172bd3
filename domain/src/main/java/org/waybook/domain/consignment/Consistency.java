package org.waybook.domain.consignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.linking.Inconsistency;

/** In what the filings of one declaration differ (PET11); what differs is flagged and never refused. */
public final class Consistency {

    private Consistency() {}

    /** How much of a master document its houses take. */
    public record Share(BigDecimal grossMass, long packages) {

        /** Nothing yet. */
        public static final Share NONE = new Share(BigDecimal.ZERO, 0);

        /** The share of one house, in kg and packages. */
        public static Share of(HouseConsignment house) {
            return new Share(house.totalGrossMass().orElse(BigDecimal.ZERO), packagesOf(house));
        }

        /** Both together. */
        public Share plus(Share other) {
            return new Share(grossMass.add(other.grossMass), packages + other.packages);
        }
    }

    /** Differences between the dataset before loading and the one before arrival. */
    public static List<Inconsistency> betweenParts(Declarations declarations) {
        Optional<HouseConsignment> loading = only(declarations, DatasetPart.PRE_LOADING);
        Optional<HouseConsignment> arrival = only(declarations, DatasetPart.PRE_ARRIVAL);
        if (loading.isEmpty() || arrival.isEmpty() || loading.equals(arrival)) {
            return List.of();
        }
        return PartsConsistency.between(loading.get(), arrival.get());
    }

    /**
     * Differences between a house filing and its master filing.
     *
     * @param master the header of the master filing
     * @param others what the houses that are linked already take of it
     */
    public static List<Inconsistency> withMaster(ConsignmentParticulars house, FilingHeader master, Share others) {
        return MasterConsistency.of(house, master, others);
    }

    /** One inconsistency, where there is a difference. */
    static List<Inconsistency> flag(boolean differs, String code, String pointer, Supplier<String> text) {
        return differs ? List.of(new Inconsistency(code, pointer, text.get())) : List.of();
    }

    /** The packages of all its items. */
    static long packagesOf(HouseConsignment house) {
        return house.goodsItems().stream()
                .flatMap(item -> item.packaging().stream())
                .mapToLong(Packaging::numberOfPackages)
                .sum();
    }

    private static Optional<HouseConsignment> only(Declarations declarations, DatasetPart part) {
        return Stream.of(declarations.giving(part))
                .filter(giving -> giving.size() == 1)
                .map(giving -> giving.getFirst().particulars().consignment())
                .findFirst();
    }
}
