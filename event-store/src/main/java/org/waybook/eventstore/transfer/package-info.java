/**
 * Moving a whole log, with its chunks and keys, from one store to another or to a file and back. Snapshots stay behind:
 * they are built again from the events.
 */
package org.waybook.eventstore.transfer;
