/** What is appended and read: synthetic events of 1 KB, and those that the demo traffic gives. */
package org.waybook.benchmarks.events;
