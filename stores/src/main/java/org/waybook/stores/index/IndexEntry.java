package org.waybook.stores.index;

/**
 * An entry of a namespace.
 *
 * @param key within the namespace
 */
public record IndexEntry(String key, String value) {}
