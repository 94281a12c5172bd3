package org.waybook.domain.consignment;

import java.util.Optional;

/**
 * A remark (D.E. 12 02).
 *
 * @param code an5, such as 10600 for a negotiable bill of lading
 * @param text an..512
 */
public record AdditionalInformation(Optional<String> code, Optional<String> text) {}
