/** Evidence that nothing was altered: signed checkpoints, and proofs that anyone can check without the log. */
package org.waybook.query.audit;
