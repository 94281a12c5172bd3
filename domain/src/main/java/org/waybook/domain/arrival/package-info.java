/** The notification that a means of transport has arrived with consignments aboard. */
package org.waybook.domain.arrival;
