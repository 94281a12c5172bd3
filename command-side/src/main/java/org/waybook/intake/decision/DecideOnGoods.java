package org.waybook.intake.decision;

import java.util.List;
import java.util.function.Function;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;

/**
 * The same is wanted of several consignments: of all or of none.
 *
 * @param wanted of each consignment, one after the other
 */
public record DecideOnGoods(Goods goods, Function<ConsignmentId, List<ConsignmentCommand>> wanted) {}
