/** Serves the web console. */
package org.waybook.query.console;
