package org.waybook.demo.goods;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waybook.demo.table.Table;

/** The table of wares. */
public final class Wares {

    private static final List<Ware> ALL = Table.read(Wares.class, "goods.tsv", Ware::of);
    private static final Map<String, List<Ware>> BY_TRADE = new ConcurrentHashMap<>();

    private Wares() {}

    /** Every ware. */
    public static List<Ware> all() {
        return ALL;
    }

    /**
     * What a country sends by one way of transport.
     *
     * @param channel S, A, E or P
     * @throws IllegalArgumentException when it sends nothing that way
     */
    public static List<Ware> from(String country, char channel) {
        return BY_TRADE.computeIfAbsent(channel + country, key -> select(country, channel));
    }

    private static List<Ware> select(String country, char channel) {
        List<Ware> wares = ALL.stream()
                .filter(ware ->
                        ware.channels().indexOf(channel) >= 0 && ware.origins().contains(country))
                .toList();
        if (wares.isEmpty()) {
            throw new IllegalArgumentException(
                    country + " sends no goods by " + channel + "; add a ware to the table of goods.");
        }
        return wares;
    }
}
