package org.waybook.projections.index;

/**
 * A document to write.
 *
 * @param version position of the last event in it
 * @param content written as JSON
 */
public record ViewDocument(String id, long version, Object content) {}
