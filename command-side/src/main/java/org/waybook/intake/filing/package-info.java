/** Taking in filings: accepted or refused as a whole, a few consignments at once, many by a policy. */
package org.waybook.intake.filing;
