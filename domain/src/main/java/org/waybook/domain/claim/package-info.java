/** Identity that must be unique: a declarant's LRN, a live transport document. Each is a claim that the log guards. */
package org.waybook.domain.claim;
