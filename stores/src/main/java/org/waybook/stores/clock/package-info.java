/** The repository's clock where it is simulated. */
package org.waybook.stores.clock;
