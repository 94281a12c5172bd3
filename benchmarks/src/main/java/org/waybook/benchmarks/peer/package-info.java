/** The contenders: Axon on our log, Axon on what people use instead, and what the machine allows at all. */
package org.waybook.benchmarks.peer;
