/** How requests become commands with their circumstances, and how refusals and faults are answered. */
package org.waybook.intake.answering;
