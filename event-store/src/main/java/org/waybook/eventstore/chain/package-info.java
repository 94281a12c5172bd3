/**
 * The bytes of a commit and the hash that chains it to the one before: the same for every adapter, so that a log can
 * move from one to another and keep its chain.
 */
package org.waybook.eventstore.chain;
