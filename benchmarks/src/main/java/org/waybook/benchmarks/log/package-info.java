/** The log: appending, replaying, reading aggregates, its size and its growth. */
package org.waybook.benchmarks.log;
