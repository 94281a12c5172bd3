package org.waybook.intake.filing;

import org.waybook.intake.large.LargeFiling;

/** A person files a dataset that keeps every rule and whose consignments are written. */
record TakeInWritten(LargeFiling.Written filing) {}
