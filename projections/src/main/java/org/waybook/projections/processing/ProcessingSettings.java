package org.waybook.projections.processing;

/**
 * How a view is built.
 *
 * @param segments parts that are worked on at the same time
 * @param batchSize events of one bulk request
 * @param shards of a new index
 * @param replicas of a new index
 */
public record ProcessingSettings(int segments, int batchSize, int shards, int replicas) {}
