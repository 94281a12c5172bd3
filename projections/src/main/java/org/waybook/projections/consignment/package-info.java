/** The consignments view: one document per consignment, the fold of its events. */
package org.waybook.projections.consignment;
