/** The log on a MongoDB replica set: many processes append, and inserting a key that is taken is the lock. */
package org.waybook.eventstore.mongodb;
