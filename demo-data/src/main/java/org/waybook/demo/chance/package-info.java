/** Randomness that gives the same sequence for the same seed on every platform, for ever. */
package org.waybook.demo.chance;
