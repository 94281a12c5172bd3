/** What two repositories must agree on. */
package org.waybook.projections.checksum;
