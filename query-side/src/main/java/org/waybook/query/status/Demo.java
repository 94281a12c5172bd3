package org.waybook.query.status;

/**
 * How far demo data is filled in.
 *
 * @param done consignments that are filed
 * @param of consignments that will be filed
 */
public record Demo(long done, long of, boolean running) {}
