/** The applications in one process: options, start and end. What is embedded stands in the packages below. */
package org.waybook.standalone;
