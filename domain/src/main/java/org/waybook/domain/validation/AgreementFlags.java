package org.waybook.domain.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.transport.ModeOfTransport;

/** Flags of elements of one filing that do not agree with each other. */
final class AgreementFlags {

    static final FilingRule MASS = new FilingRule(
            "MASS",
            "CFSS-L3, GET09 and PET11; UCC DA Annex B, D.E. 18 03 and 18 04",
            "The total gross mass is at least the sum of the items' gross masses.",
            AgreementFlags::totalMass);

    static final FilingRule NET_MASS = new FilingRule(
            "NET_MASS",
            "UCC DA Annex B, D.E. 18 01 and 18 04",
            "The net mass of an item is at most its gross mass.",
            AgreementFlags::netMass);

    static final FilingRule CONTAINERS = new FilingRule(
            "CONTAINERS",
            "ICS2 conditions C3013 and C3014",
            "Goods that travel in containers name them, and other goods name none.",
            AgreementFlags::containers);

    static final FilingRule MEANS = new FilingRule(
            "MEANS",
            "ICS2 rules R3011 and R3012, CL750",
            "The type of identification of the means of transport fits its mode.",
            AgreementFlags::meansOfTransport);

    private static final Map<ModeOfTransport, Set<String>> IDENTIFICATIONS = Map.of(
            ModeOfTransport.SEA, Set.of("10", "11"),
            ModeOfTransport.RAIL, Set.of("20", "21"),
            ModeOfTransport.ROAD, Set.of("30", "31"),
            ModeOfTransport.AIR, Set.of("40", "41"),
            ModeOfTransport.INLAND_WATERWAY, Set.of("80", "81"));

    private AgreementFlags() {}

    static List<FilingRule> all() {
        return List.of(MASS, NET_MASS, CONTAINERS, MEANS);
    }

    private static void totalMass(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        filing.header()
                .masterConsignment()
                .ifPresent(master -> totalMass(
                        master.totalGrossMass(),
                        master.goodsItems(),
                        ElementPointer.ROOT.child("masterConsignment"),
                        findings));
        Parts.consignments(
                filing,
                (consignment, at) -> totalMass(consignment.totalGrossMass(), consignment.goodsItems(), at, findings));
    }

    private static void totalMass(
            Optional<BigDecimal> total, List<GoodsItem> items, ElementPointer at, Findings findings) {
        BigDecimal sum =
                items.stream().flatMap(item -> item.grossMass().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        total.filter(whole -> whole.compareTo(sum) < 0)
                .ifPresent(whole -> findings.add(
                        "MASS",
                        at.child("totalGrossMass"),
                        "The total of " + whole.toPlainString() + " kg is less than its items' " + sum.toPlainString()
                                + " kg.",
                        "Mend the total or the masses of the items."));
    }

    private static void netMass(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.goodsItems(filing, (item, at) -> item.netMass()
                .filter(net -> item.grossMass()
                        .filter(gross -> gross.compareTo(net) < 0)
                        .isPresent())
                .ifPresent(net -> findings.add(
                        "NET_MASS",
                        at.child("netMass"),
                        "The net mass of " + net.toPlainString() + " kg is more than the gross mass.",
                        "Mend the net or the gross mass of the item.")));
    }

    private static void containers(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.consignments(
                filing, (consignment, at) -> consignment.containerIndicator().ifPresent(inContainers -> {
                    boolean named = !consignment.transportEquipment().isEmpty();
                    if (inContainers != named) {
                        findings.add(
                                "CONTAINERS",
                                at.child("containerIndicator"),
                                inContainers
                                        ? "The goods travel in containers, and none is named."
                                        : "Containers are named, and the goods are said to travel without.",
                                "Mend the container indicator, or name the containers.");
                    }
                }));
    }

    private static void meansOfTransport(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        filing.header().activeBorderTransportMeans().ifPresent(means -> {
            Set<String> fitting = IDENTIFICATIONS.getOrDefault(means.modeOfTransport(), Set.of());
            if (!fitting.isEmpty() && !fitting.contains(means.typeOfIdentification())) {
                findings.add(
                        "MEANS",
                        ElementPointer.ROOT.child("activeBorderTransportMeans").child("typeOfIdentification"),
                        "Type of identification " + Findings.quote(means.typeOfIdentification())
                                + " is not one of mode "
                                + means.modeOfTransport().code() + ".",
                        "Give " + String.join(" or ", fitting.stream().sorted().toList()) + ".");
            }
        });
    }
}
