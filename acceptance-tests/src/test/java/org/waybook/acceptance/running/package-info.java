/** Waybook as processes: started, watched, killed. */
package org.waybook.acceptance.running;
