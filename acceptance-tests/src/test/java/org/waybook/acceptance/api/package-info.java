/** Waybook over HTTP, as a script or another system talks to it. */
package org.waybook.acceptance.api;
