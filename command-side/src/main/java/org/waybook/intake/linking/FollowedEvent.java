package org.waybook.intake.linking;

import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.circumstance.Circumstances;

/** An event of the log with the circumstances it came about in. */
record FollowedEvent(LifecycleEvent event, Circumstances circumstances) {}
