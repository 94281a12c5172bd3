/** The read side's reader: search, timeline and as-of over REST, and the console. */
package org.waybook.query;
