/** A real log, a real Elasticsearch and made-up consignments, for the tests of the read side. */
package org.waybook.projections.testing;
