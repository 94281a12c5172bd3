package org.waybook.intake.deadlines;

import java.time.Instant;
import org.waybook.domain.LifecycleEvent;

/** An event of the log and when it was recorded there. */
record RecordedEvent(LifecycleEvent event, Instant recordedAt) {}
