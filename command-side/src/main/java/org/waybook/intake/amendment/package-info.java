/** Changing and withdrawing filings: full replacement of the dataset, and invalidation. */
package org.waybook.intake.amendment;
