/**
 * Reading filings too large to be held in memory: the message is read once as it arrives, and its consignments are
 * checked, digested, sealed and written to chunks a batch at a time, over the cores of the machine and in order. What is
 * held of a message is bounded, and so is the number of large messages that are read at once.
 */
package org.waybook.intake.large;
