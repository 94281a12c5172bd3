/** Filings as JSON. */
package org.waybook.intake.json;
