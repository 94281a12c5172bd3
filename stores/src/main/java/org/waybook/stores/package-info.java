/** Where the three applications keep the log, sealing keys, tokens and dead letters. */
package org.waybook.stores;
