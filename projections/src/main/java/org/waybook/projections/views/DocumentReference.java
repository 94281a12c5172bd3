package org.waybook.projections.views;

/**
 * A transport document.
 *
 * @param type of code list CL754, such as N705
 */
public record DocumentReference(String type, String documentNumber) {}
