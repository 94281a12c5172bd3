package org.waybook.eventstore;

/**
 * What waits to be written by this process.
 *
 * @param commits number of commits
 * @param bytes what they take at most
 */
public record WaitingAppends(int commits, long bytes) {}
