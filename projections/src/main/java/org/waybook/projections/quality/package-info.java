/** How good the data of each filing are, for figures of those who file. */
package org.waybook.projections.quality;
