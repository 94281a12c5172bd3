package org.waybook.domain.goods;

import java.util.Optional;

/**
 * How an item is packed (D.E. 18 06).
 *
 * @param typeOfPackages UN Recommendation 21 code, an2, such as CT for carton
 * @param numberOfPackages n..8
 * @param shippingMarks an..512
 */
public record Packaging(Optional<String> typeOfPackages, int numberOfPackages, Optional<String> shippingMarks) {}
