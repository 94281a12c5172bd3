package org.waybook.domain.consignment;

import java.util.Optional;
import org.waybook.domain.party.Party;

/**
 * The sale behind a consignment, which as a rule only the consignee knows.
 *
 * @param seller D.E. 13 08
 * @param buyer D.E. 13 09
 */
public record GoodsShipment(Optional<Party> seller, Optional<Party> buyer) {}
