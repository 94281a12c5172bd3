/** The read side's writer: views of the log, built by event processors that can be stopped, resumed and rebuilt. */
package org.waybook.projections;
