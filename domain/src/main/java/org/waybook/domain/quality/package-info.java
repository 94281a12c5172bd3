/** How good the data of a filing are: a score that can be explained, and what to mend. */
package org.waybook.domain.quality;
