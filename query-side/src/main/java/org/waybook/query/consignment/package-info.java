/** One consignment as it stands. */
package org.waybook.query.consignment;
