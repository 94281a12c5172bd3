package org.waybook.domain.consignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybook.domain.consignment.Consistency.Share;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.TransportEquipment;

/** In what a house filing differs from its master filing. */
final class MasterConsistency {

    private MasterConsistency() {}

    static List<Inconsistency> of(ConsignmentParticulars house, FilingHeader master, Share others) {
        List<Inconsistency> found = new ArrayList<>();
        found.addAll(otherCarrier(house.header(), master));
        found.addAll(otherDocumentType(house.header(), master));
        master.masterConsignment().ifPresent(goods -> {
            Share all = others.plus(Share.of(house.consignment()));
            found.addAll(massBeyondMaster(goods, all));
            found.addAll(packagesBeyondMaster(goods, all));
            found.addAll(containerNotInMaster(house.consignment(), goods));
            found.addAll(otherPlaceOfUnloading(house.consignment(), goods));
        });
        return found;
    }

    private static List<Inconsistency> otherCarrier(FilingHeader house, FilingHeader master) {
        Function<FilingHeader, Optional<?>> carrier = header -> header.carrier().flatMap(Party::identificationNumber);
        boolean differs = carrier.apply(house).isPresent()
                && carrier.apply(master).isPresent()
                && !carrier.apply(house).equals(carrier.apply(master));
        return Consistency.flag(
                differs,
                "CARRIER_DIFFERS",
                "/carrier/identificationNumber",
                () -> "The house filing names another carrier than the master filing.");
    }

    private static List<Inconsistency> otherDocumentType(FilingHeader house, FilingHeader master) {
        Function<FilingHeader, Optional<String>> type =
                header -> header.transportDocumentMasterLevel().map(document -> document.type());
        boolean differs = type.apply(house).isPresent()
                && type.apply(master).isPresent()
                && !type.apply(house).equals(type.apply(master));
        return Consistency.flag(
                differs,
                "DOCUMENT_TYPE_DIFFERS",
                "/transportDocumentMasterLevel/type",
                () -> "The house filing calls the master document a "
                        + type.apply(house).orElseThrow() + ", the master filing a "
                        + type.apply(master).orElseThrow() + ".");
    }

    private static List<Inconsistency> massBeyondMaster(MasterConsignment master, Share houses) {
        boolean beyond = master.totalGrossMass()
                .filter(mass -> houses.grossMass().compareTo(mass) > 0)
                .isPresent();
        return Consistency.flag(
                beyond,
                "MASS_BEYOND_MASTER",
                "/consignment/totalGrossMass",
                () -> "The houses weigh " + houses.grossMass().toPlainString() + " kg, the master filing says "
                        + master.totalGrossMass().orElseThrow().toPlainString() + " kg.");
    }

    private static List<Inconsistency> packagesBeyondMaster(MasterConsignment master, Share houses) {
        long packages = master.goodsItems().stream()
                .flatMap(item -> item.packaging().stream())
                .mapToLong(Packaging::numberOfPackages)
                .sum();
        return Consistency.flag(
                packages > 0 && houses.packages() > packages,
                "PACKAGES_BEYOND_MASTER",
                "/consignment/goodsItems",
                () -> "The houses have " + houses.packages() + " packages, the master filing says " + packages + ".");
    }

    private static List<Inconsistency> containerNotInMaster(HouseConsignment house, MasterConsignment master) {
        Set<String> known = containers(master.transportEquipment());
        Set<String> others = new HashSet<>(containers(house.transportEquipment()));
        others.removeAll(known);
        return Consistency.flag(
                !known.isEmpty() && !others.isEmpty(),
                "CONTAINER_NOT_IN_MASTER",
                "/consignment/transportEquipment",
                () -> "The master filing does not name "
                        + others.stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    private static List<Inconsistency> otherPlaceOfUnloading(HouseConsignment house, MasterConsignment master) {
        Optional<?> ours = house.placeOfUnloading().flatMap(Place::unLocode);
        Optional<?> theirs = master.placeOfUnloading().flatMap(Place::unLocode);
        return Consistency.flag(
                ours.isPresent() && theirs.isPresent() && !ours.equals(theirs),
                "PLACE_OF_UNLOADING_DIFFERS",
                "/consignment/placeOfUnloading",
                () -> "The house filing names another place of unloading than the master filing.");
    }

    private static Set<String> containers(List<TransportEquipment> equipment) {
        return equipment.stream().map(TransportEquipment::identificationNumber).collect(Collectors.toSet());
    }
}
