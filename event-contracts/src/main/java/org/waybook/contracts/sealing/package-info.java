/** Seals personal particulars before they are stored, under keys that can be destroyed apart from the log. */
package org.waybook.contracts.sealing;
