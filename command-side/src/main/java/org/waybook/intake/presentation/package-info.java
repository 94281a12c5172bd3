/** Taking in that goods are presented to customs, and that they are not after all. */
package org.waybook.intake.presentation;
