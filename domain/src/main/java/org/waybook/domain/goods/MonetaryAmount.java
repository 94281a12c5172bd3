package org.waybook.domain.goods;

import java.math.BigDecimal;

/**
 * A value of goods.
 *
 * @param amount in units of the currency
 * @param currency ISO 4217, a3
 */
public record MonetaryAmount(BigDecimal amount, String currency) {}
