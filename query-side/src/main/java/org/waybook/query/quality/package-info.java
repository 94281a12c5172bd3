/** How good the data are that a declarant files: his own figures to a trader, those he may know to an officer. */
package org.waybook.query.quality;
