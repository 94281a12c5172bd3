package org.waybook.domain.validation;

import java.util.concurrent.atomic.AtomicInteger;
import org.waybook.domain.filing.FilingDataset;

/** How many parts of a kind a filing has, to take shares of. */
public final class FilingMeasures {

    private FilingMeasures() {}

    /** Goods items of the master consignment and of all consignments. */
    public static int goodsItems(FilingDataset filing) {
        AtomicInteger count = new AtomicInteger();
        Parts.goodsItems(filing, (item, at) -> count.incrementAndGet());
        return count.get();
    }

    /** Addresses of all parties. */
    public static int addresses(FilingDataset filing) {
        AtomicInteger count = new AtomicInteger();
        Parts.addresses(filing, (address, party, at) -> count.incrementAndGet());
        return count.get();
    }
}
