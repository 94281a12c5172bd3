package org.waybook.domain.consignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.TransportEquipment;

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
        return betweenParts(loading.get(), arrival.get());
    }

    private static List<Inconsistency> betweenParts(HouseConsignment loading, HouseConsignment arrival) {
        List<Inconsistency> found = new ArrayList<>();
        found.addAll(changedMass(loading, arrival));
        found.addAll(changedPieces(loading, arrival));
        found.addAll(changedActor("consignor", Optional.of(loading.consignor()), Optional.of(arrival.consignor())));
        found.addAll(changedActor("consignee", loading.consignee(), arrival.consignee()));
        return found;
    }

    /**
     * Differences between a house filing and its master filing.
     *
     * @param master the header of the master filing
     * @param others what the houses that are linked already take of it
     */
    public static List<Inconsistency> withMaster(ConsignmentParticulars house, FilingHeader master, Share others) {
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

    private static List<Inconsistency> changedMass(HouseConsignment loading, HouseConsignment arrival) {
        boolean differs = loading.totalGrossMass().isPresent()
                && arrival.totalGrossMass().isPresent()
                && loading.totalGrossMass()
                                .get()
                                .compareTo(arrival.totalGrossMass().get())
                        != 0;
        return flag(
                differs,
                "MASS_CHANGED",
                "/consignment/totalGrossMass",
                () -> "Before loading the gross mass was "
                        + loading.totalGrossMass().orElseThrow().toPlainString() + " kg, before arrival it is "
                        + arrival.totalGrossMass().orElseThrow().toPlainString() + " kg.");
    }

    private static List<Inconsistency> changedPieces(HouseConsignment loading, HouseConsignment arrival) {
        long before = packagesOf(loading);
        long after = packagesOf(arrival);
        return flag(
                before != after,
                "PACKAGES_CHANGED",
                "/consignment/goodsItems",
                () -> "Before loading there were " + before + " packages, before arrival there are " + after + ".");
    }

    private static List<Inconsistency> changedActor(String role, Optional<Party> before, Optional<Party> after) {
        boolean differs = before.isPresent() && after.isPresent() && !isSame(before.get(), after.get());
        return flag(
                differs,
                "ACTOR_CHANGED",
                "/consignment/" + role,
                () -> "The " + role + " before arrival is not the one before loading.");
    }

    private static List<Inconsistency> otherCarrier(FilingHeader house, FilingHeader master) {
        Function<FilingHeader, Optional<?>> carrier = header -> header.carrier().flatMap(Party::identificationNumber);
        boolean differs = carrier.apply(house).isPresent()
                && carrier.apply(master).isPresent()
                && !carrier.apply(house).equals(carrier.apply(master));
        return flag(
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
        return flag(
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
        return flag(
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
        return flag(
                packages > 0 && houses.packages() > packages,
                "PACKAGES_BEYOND_MASTER",
                "/consignment/goodsItems",
                () -> "The houses have " + houses.packages() + " packages, the master filing says " + packages + ".");
    }

    private static List<Inconsistency> containerNotInMaster(HouseConsignment house, MasterConsignment master) {
        Set<String> known = containers(master.transportEquipment());
        Set<String> others = new HashSet<>(containers(house.transportEquipment()));
        others.removeAll(known);
        return flag(
                !known.isEmpty() && !others.isEmpty(),
                "CONTAINER_NOT_IN_MASTER",
                "/consignment/transportEquipment",
                () -> "The master filing does not name "
                        + others.stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    private static List<Inconsistency> otherPlaceOfUnloading(HouseConsignment house, MasterConsignment master) {
        Optional<?> ours = house.placeOfUnloading().flatMap(Place::unLocode);
        Optional<?> theirs = master.placeOfUnloading().flatMap(Place::unLocode);
        return flag(
                ours.isPresent() && theirs.isPresent() && !ours.equals(theirs),
                "PLACE_OF_UNLOADING_DIFFERS",
                "/consignment/placeOfUnloading",
                () -> "The house filing names another place of unloading than the master filing.");
    }

    private static List<Inconsistency> flag(boolean differs, String code, String pointer, Supplier<String> text) {
        return differs ? List.of(new Inconsistency(code, pointer, text.get())) : List.of();
    }

    private static boolean isSame(Party one, Party other) {
        return one.identificationNumber().isPresent()
                        && other.identificationNumber().isPresent()
                ? one.identificationNumber().equals(other.identificationNumber())
                : one.name().strip().equalsIgnoreCase(other.name().strip());
    }

    private static Set<String> containers(List<TransportEquipment> equipment) {
        return equipment.stream().map(TransportEquipment::identificationNumber).collect(Collectors.toSet());
    }

    private static long packagesOf(HouseConsignment house) {
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
