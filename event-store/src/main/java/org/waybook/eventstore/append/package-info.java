/** Group commit: appends that wait at the same time share one ordered, durable write. */
package org.waybook.eventstore.append;
