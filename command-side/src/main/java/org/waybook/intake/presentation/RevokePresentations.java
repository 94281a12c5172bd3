package org.waybook.intake.presentation;

import java.util.Optional;
import org.waybook.domain.circumstance.Actor;

/** Goods are not presented after all (IE4Q08). */
record RevokePresentations(Goods goods, Optional<String> reason, Actor actor) {}
