package org.waybook.domain.consignment;

/**
 * An element of the data model.
 *
 * @param name in plain words
 * @param number its D.E. number in Annex B, empty where it has none
 */
public record DataElement(String name, String number) {}
