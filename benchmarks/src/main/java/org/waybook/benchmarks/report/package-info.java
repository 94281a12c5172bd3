/** Results as people and as programs read them, and the machine they were measured on. */
package org.waybook.benchmarks.report;
