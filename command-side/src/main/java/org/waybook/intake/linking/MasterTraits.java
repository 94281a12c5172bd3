package org.waybook.intake.linking;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.LinkReason;
import org.waybook.domain.transport.TransportEquipment;

/** By what a master filing may be recognised as the missing one, when its document is not the one that was named (PET12). */
final class MasterTraits {

    /** How much each trait speaks for a master, of 100: a container travels once, a ship carries thousands. */
    private static final Map<LinkReason, Integer> WEIGHTS = new EnumMap<>(Map.of(
            LinkReason.CONTAINER, 60,
            LinkReason.SHIPPING_MARKS, 30,
            LinkReason.MEANS_OF_TRANSPORT, 15));

    /** A means of transport alone proposes nothing. */
    private static final int SCORE_MIN = 30;

    private static final int CANDIDATES_MAX = 10;

    /** A trait occurs in so many at most; more would make the index of one filing larger than the filing. */
    private static final int TRAITS_MAX = 500;

    private MasterTraits() {}

    /** The traits of a master filing. */
    static Set<String> of(FilingHeader master) {
        Set<String> traits = new LinkedHashSet<>();
        master.masterConsignment().ifPresent(goods -> {
            containers(goods.transportEquipment()).forEach(traits::add);
            marks(goods.goodsItems()).forEach(traits::add);
        });
        means(master).forEach(traits::add);
        return traits.stream().limit(TRAITS_MAX).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** The masters that share traits with a consignment, the surest first. */
    static List<LinkCandidate> candidates(ConsignmentParticulars house, Links links) {
        Map<Mrn, Set<LinkReason>> reasons = new LinkedHashMap<>();
        collect(reasons, LinkReason.CONTAINER, containers(house.consignment().transportEquipment()), links);
        collect(reasons, LinkReason.SHIPPING_MARKS, marks(house.consignment().goodsItems()), links);
        collect(reasons, LinkReason.MEANS_OF_TRANSPORT, means(house.header()), links);
        return reasons.entrySet().stream()
                .map(entry -> new LinkCandidate(entry.getKey(), List.copyOf(entry.getValue()), score(entry.getValue())))
                .filter(candidate -> candidate.score() >= SCORE_MIN)
                .sorted((one, other) -> other.score() - one.score())
                .limit(CANDIDATES_MAX)
                .toList();
    }

    private static void collect(
            Map<Mrn, Set<LinkReason>> reasons, LinkReason reason, Stream<String> traits, Links links) {
        traits.distinct()
                .limit(TRAITS_MAX)
                .flatMap(trait -> links.mastersWith(trait).stream())
                .forEach(master -> reasons.computeIfAbsent(master, ignored -> new LinkedHashSet<>())
                        .add(reason));
    }

    private static int score(Set<LinkReason> reasons) {
        return Math.min(100, reasons.stream().mapToInt(WEIGHTS::get).sum());
    }

    private static Stream<String> containers(List<TransportEquipment> equipment) {
        return equipment.stream().map(container -> LinkKeys.hash("CONTAINER", container.identificationNumber()));
    }

    private static Stream<String> marks(List<GoodsItem> items) {
        return items.stream()
                .flatMap(item -> item.packaging().stream())
                .flatMap(packaging -> packaging.shippingMarks().stream())
                .filter(marks -> marks.strip().length() > 2)
                .map(marks -> LinkKeys.hash("MARKS", marks));
    }

    private static Stream<String> means(FilingHeader header) {
        return header.activeBorderTransportMeans().stream()
                .map(means -> LinkKeys.hash(
                        "MEANS",
                        means.identificationNumber()
                                + means.conveyanceReferenceNumber().orElse("")));
    }
}
