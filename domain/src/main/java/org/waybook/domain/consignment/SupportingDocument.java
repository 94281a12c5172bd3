package org.waybook.domain.consignment;

/**
 * A certificate, licence or other paper (D.E. 12 03).
 *
 * @param type an4 of CL013
 * @param referenceNumber an..70
 */
public record SupportingDocument(String type, String referenceNumber) {}
