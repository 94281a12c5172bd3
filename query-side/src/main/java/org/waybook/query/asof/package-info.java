/** A consignment as it stood at a moment, rebuilt from the log and not from a view. */
package org.waybook.query.asof;
