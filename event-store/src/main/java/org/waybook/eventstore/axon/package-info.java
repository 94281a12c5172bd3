/** Axon's view of the log: its storage engine and an event store whose readers wake at once. Nothing else knows Axon. */
package org.waybook.eventstore.axon;
