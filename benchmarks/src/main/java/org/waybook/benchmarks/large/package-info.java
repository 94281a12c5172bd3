/** The largest filing there is, from the first byte of its message to the last of its consignments being found. */
package org.waybook.benchmarks.large;
