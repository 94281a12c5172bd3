/** Signed statements of what the log held at a moment, published where the log's keeper cannot take them back. */
package org.waybook.eventstore.checkpoint;
