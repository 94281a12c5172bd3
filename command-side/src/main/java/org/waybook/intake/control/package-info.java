/** Taking in decisions on controls and their results. */
package org.waybook.intake.control;
