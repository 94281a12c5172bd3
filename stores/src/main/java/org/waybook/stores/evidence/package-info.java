/** What an application needs to show that its log was not altered: checkpoints that are signed, and proofs. */
package org.waybook.stores.evidence;
