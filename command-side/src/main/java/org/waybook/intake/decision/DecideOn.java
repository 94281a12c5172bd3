package org.waybook.intake.decision;

import org.waybook.domain.consignment.ConsignmentCommand;

/** Something is wanted of one consignment. */
record DecideOn(ConsignmentCommand wanted) {}
