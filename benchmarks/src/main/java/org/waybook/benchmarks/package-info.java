/** How fast the parts of Waybook are, side by side with what people would use instead and with what the machine allows. */
package org.waybook.benchmarks;
