/**
 * Proofs that nothing was altered: the Merkle tree of the events (RFC 6962), the hashes of its complete subtrees beside
 * the log, and the check of a whole log in one pass.
 */
package org.waybook.eventstore.proof;
