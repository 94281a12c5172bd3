package org.waybook.demo.scene;

import org.waybook.demo.DemoPlan;
import org.waybook.demo.course.Amendments;
import org.waybook.demo.trader.Traders;

/** What all scenes of one plan have in common. */
public record World(DemoPlan plan, Traders traders, Amendments amendments) {

    /** The world of a plan. */
    public static World of(DemoPlan plan) {
        Traders traders = new Traders(plan.seed());
        return new World(plan, traders, new Amendments(traders));
    }
}
