/** A proxy that speaks MongoDB's wire protocol, and what the log makes of the faults it brings about. */
package org.waybook.eventstore.mongodb.proxy;
