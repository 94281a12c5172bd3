/** The write side: taking in filings and decisions, and the policies that follow them. */
package org.waybook.intake;
