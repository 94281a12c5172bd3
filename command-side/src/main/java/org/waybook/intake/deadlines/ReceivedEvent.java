package org.waybook.intake.deadlines;

import java.time.Instant;
import org.waybook.domain.LifecycleEvent;

/** An event, and when the repository received the message that it belongs to, UTC. */
record ReceivedEvent(LifecycleEvent event, Instant receivedAt) {}
