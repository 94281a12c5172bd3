package org.waybook.intake.large;

import java.util.ArrayList;
import java.util.List;
import org.waybook.domain.consignment.HouseConsignment;

/** Consignments of a message while they are gathered to be worked on together. */
final class HouseBatch {

    /** Worked on together and kept in one chunk; each costs two synced writes, of keys and of the chunk. */
    static final int CONSIGNMENTS_MAX = 500;

    /** Of the message; where consignments are this large, a chunk of them still fits the commit that announces them. */
    static final long BYTES_MAX = 1024L * 1024;

    private final List<HouseConsignment> houses = new ArrayList<>(CONSIGNMENTS_MAX);
    private final int[] places = new int[CONSIGNMENTS_MAX];
    private final long beganAt;

    /**
     * An empty batch.
     *
     * @param beganAt byte of the message
     */
    HouseBatch(long beganAt) {
        this.beganAt = beganAt;
    }

    /** Adds a consignment at its place in the message. */
    void add(int place, HouseConsignment house) {
        places[houses.size()] = place;
        houses.add(house);
    }

    boolean isFull(long bytesRead) {
        return houses.size() == CONSIGNMENTS_MAX || bytesRead - beganAt >= BYTES_MAX;
    }

    boolean isEmpty() {
        return houses.isEmpty();
    }

    List<HouseConsignment> houses() {
        return houses;
    }

    int[] places() {
        return places;
    }
}
