/** The aggregates as Axon sees them: thin shells around the decisions of the domain. */
package org.waybook.intake.lifecycle;
