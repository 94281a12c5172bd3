/** Messages that arrive twice are carried out once, and those that rest on an outdated view not at all. */
package org.waybook.intake.repetition;
