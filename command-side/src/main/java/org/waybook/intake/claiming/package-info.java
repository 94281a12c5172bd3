/** Holding what must be unique: LRNs and transport documents. */
package org.waybook.intake.claiming;
