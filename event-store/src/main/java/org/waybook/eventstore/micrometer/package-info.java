/** The numbers of a log as meters of Micrometer. */
package org.waybook.eventstore.micrometer;
