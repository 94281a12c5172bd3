package org.waybook.intake.amendment;

import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.Mrn;

/** A person filing asks for the invalidation of a filing. */
public record WithdrawFiling(Mrn mrn, String reason, Actor actor) {}
