package org.waybook.projections.views;

/** Tells whether two repositories, or one before and after a rebuild, show the same. */
public interface ViewChecksum {

    /**
     * Sums up every document of a view, in the order of its consignments or of the histories of its entities, without
     * what differs between two runs of the same story: positions, hashes and recording times.
     *
     * @return SHA-256 in hexadecimal
     */
    Checksum of(View view);

    /**
     * The sum of one view.
     *
     * @param documents how many were summed up
     * @param sha256 in hexadecimal
     */
    record Checksum(View view, long documents, String sha256) {}
}
