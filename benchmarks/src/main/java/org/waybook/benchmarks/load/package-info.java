/** Many writers at once, and rounds in which contenders take turns, so that a slow minute meets all of them. */
package org.waybook.benchmarks.load;
