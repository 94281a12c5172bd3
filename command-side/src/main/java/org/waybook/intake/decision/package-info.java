/** Decisions of customs and answers of traders about consignments: one commit each, with what it bars of their filings. */
package org.waybook.intake.decision;
