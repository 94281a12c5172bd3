/**
 * Realistic traffic for demonstrations, tests and benchmarks: the same plan always gives the same steps. All companies,
 * persons, ships and flights are invented.
 */
package org.waybook.demo;
