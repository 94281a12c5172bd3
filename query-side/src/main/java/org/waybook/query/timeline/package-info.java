/** Everything that happened to a consignment, its filing and its arrival, in order. */
package org.waybook.query.timeline;
