/** Who reads, and what they may know: the one way from the API to the views. */
package org.waybook.query.access;
