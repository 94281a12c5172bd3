/** Taking in what risk analysts find and conclude. */
package org.waybook.intake.risk;
