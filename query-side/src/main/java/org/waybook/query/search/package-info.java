/** Searching consignments: what may be asked, how it is asked of the view, and what is answered. */
package org.waybook.query.search;
