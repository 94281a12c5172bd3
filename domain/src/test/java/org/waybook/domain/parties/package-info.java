/** Several parties at once, by chance, against a ledger that knows the rules in its own words. */
package org.waybook.domain.parties;
