/** How several filings become one entry summary declaration. */
package org.waybook.domain.linking;
