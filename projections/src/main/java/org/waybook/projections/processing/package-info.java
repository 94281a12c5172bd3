/** From the log to the views: batches, back-off, dead letters and progress. */
package org.waybook.projections.processing;
