/** How many commands the write side carries out, in a process of its own without HTTP. */
package org.waybook.benchmarks.commands;
