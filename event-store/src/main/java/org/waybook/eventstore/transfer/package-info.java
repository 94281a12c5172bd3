/** Moving a whole log, with its chunks and keys, from one store to another or to a file and back. */
package org.waybook.eventstore.transfer;
