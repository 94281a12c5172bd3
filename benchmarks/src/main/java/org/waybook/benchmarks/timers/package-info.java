/** What millions of pending timers cost, in a process of its own without HTTP. */
package org.waybook.benchmarks.timers;
