package org.waybook.demo.route;

import java.time.Duration;
import java.util.List;
import org.waybook.demo.table.Table;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.place.MemberState;

/**
 * A lane of express or postal parcels.
 *
 * @param origin the country that sends them
 * @param originCity where they are handed over
 * @param memberState the state the filing is addressed to
 * @param destinations countries of the consignees
 * @param declarant who files
 * @param transit from filing to arrival
 * @param weight how much of the traffic it has
 */
public record ParcelLane(
        FilingType filingType,
        String origin,
        String originCity,
        MemberState memberState,
        List<String> destinations,
        Operator declarant,
        Duration transit,
        int weight) {

    private static final List<ParcelLane> ALL = Table.read(ParcelLane.class, "parcel-lanes.tsv", ParcelLane::of);

    /** The lanes of one type of filing. */
    public static List<ParcelLane> of(FilingType filingType) {
        return ALL.stream().filter(lane -> lane.filingType() == filingType).toList();
    }

    private static ParcelLane of(Table.Row row) {
        return new ParcelLane(
                FilingType.of(row.text("filingType")),
                row.text("origin"),
                row.text("originCity"),
                new MemberState(row.text("memberState")),
                row.list("destinations", ","),
                Operator.of(row.text("declarant")),
                Duration.ofHours(row.number("hours")),
                row.number("weight"));
    }
}
