/**
 * The log as its users see it: append events as one commit, read them back in one total order, keep large bodies and
 * keys beside it. Knows no domain, no framework and no database.
 */
package org.waybook.eventstore;
