package org.waybook.domain.consignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.party.Party;

/** In what the dataset before arrival differs from the one before loading. */
final class PartsConsistency {

    private PartsConsistency() {}

    static List<Inconsistency> between(HouseConsignment loading, HouseConsignment arrival) {
        List<Inconsistency> found = new ArrayList<>();
        found.addAll(changedMass(loading, arrival));
        found.addAll(changedPieces(loading, arrival));
        found.addAll(changedActor("consignor", Optional.of(loading.consignor()), Optional.of(arrival.consignor())));
        found.addAll(changedActor("consignee", loading.consignee(), arrival.consignee()));
        return found;
    }

    private static List<Inconsistency> changedMass(HouseConsignment loading, HouseConsignment arrival) {
        boolean differs = loading.totalGrossMass().isPresent()
                && arrival.totalGrossMass().isPresent()
                && loading.totalGrossMass()
                                .get()
                                .compareTo(arrival.totalGrossMass().get())
                        != 0;
        return Consistency.flag(
                differs,
                "MASS_CHANGED",
                "/consignment/totalGrossMass",
                () -> "Before loading the gross mass was "
                        + loading.totalGrossMass().orElseThrow().toPlainString() + " kg, before arrival it is "
                        + arrival.totalGrossMass().orElseThrow().toPlainString() + " kg.");
    }

    private static List<Inconsistency> changedPieces(HouseConsignment loading, HouseConsignment arrival) {
        long before = Consistency.packagesOf(loading);
        long after = Consistency.packagesOf(arrival);
        return Consistency.flag(
                before != after,
                "PACKAGES_CHANGED",
                "/consignment/goodsItems",
                () -> "Before loading there were " + before + " packages, before arrival there are " + after + ".");
    }

    private static List<Inconsistency> changedActor(String role, Optional<Party> before, Optional<Party> after) {
        boolean differs = before.isPresent() && after.isPresent() && !isSame(before.get(), after.get());
        return Consistency.flag(
                differs,
                "ACTOR_CHANGED",
                "/consignment/" + role,
                () -> "The " + role + " before arrival is not the one before loading.");
    }

    private static boolean isSame(Party one, Party other) {
        return one.identificationNumber().isPresent()
                        && other.identificationNumber().isPresent()
                ? one.identificationNumber().equals(other.identificationNumber())
                : one.name().strip().equalsIgnoreCase(other.name().strip());
    }
}
