package org.waybook.intake.presentation;

import java.time.Instant;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.place.CustomsOffice;

/** Goods are presented to customs (IE4N10). */
record PresentGoods(Goods goods, CustomsOffice office, Instant presentedAt, Actor actor) {}
