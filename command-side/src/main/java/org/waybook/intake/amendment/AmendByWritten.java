package org.waybook.intake.amendment;

import org.waybook.domain.circumstance.Actor;
import org.waybook.intake.large.LargeFiling;

/** A person filing replaces the dataset of a filing by one that keeps every rule and whose consignments are written. */
record AmendByWritten(LargeFiling.Written filing, Actor actor) {}
