/** What an adapter offers, and the log that is built on it: group commit, checked reading, search by time, waking. */
package org.waybook.eventstore.store;
