/**
 * A small durable index, ordered by its keys, that the policies of the write side keep for themselves: who waits for
 * whom, what is due when, which message is still to be fetched. It holds nothing that the log does not say; a policy that
 * follows the log from its beginning makes it anew.
 */
package org.waybook.stores.index;
