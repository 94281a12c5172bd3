package org.waybook.domain.quality;

/**
 * How often a weakness appears in a filing.
 *
 * @param code of the weakness, as in the table of weights
 * @param count of those that are weak
 * @param outOf goods items, addresses, consignments, or 1 for the filing as a whole
 * @param points taken off the score, rounded
 */
public record WeaknessCount(String code, int count, int outOf, int points) {}
