/** Removing what is kept beside the log and nothing in the log refers to. */
package org.waybook.eventstore.sweep;
