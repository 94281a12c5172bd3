/** The timeline view: one document per event, in plain words. */
package org.waybook.projections.timeline;
