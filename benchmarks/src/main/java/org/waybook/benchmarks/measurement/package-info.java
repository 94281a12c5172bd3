/** The arithmetic of measuring: medians, spread, percentiles, targets. */
package org.waybook.benchmarks.measurement;
