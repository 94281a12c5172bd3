/** Timers: an index of what is due when, a policy that keeps it, and an alarm that sends what is due. */
package org.waybook.intake.deadlines;
