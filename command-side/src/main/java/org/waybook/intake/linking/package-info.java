/** Several filings become one entry summary declaration: masters, houses, sales and receptacles find each other. */
package org.waybook.intake.linking;
