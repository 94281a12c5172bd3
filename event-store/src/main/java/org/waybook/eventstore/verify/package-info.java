/** The check of a log from any position on, in one pass. */
package org.waybook.eventstore.verify;
