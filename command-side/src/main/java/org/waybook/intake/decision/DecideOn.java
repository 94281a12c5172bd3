package org.waybook.intake.decision;

import org.waybook.domain.consignment.ConsignmentCommand;

/** Something is wanted of one consignment. */
public record DecideOn(ConsignmentCommand wanted) {}
