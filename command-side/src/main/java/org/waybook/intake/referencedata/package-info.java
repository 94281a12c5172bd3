/** The code lists that an operator brings, in the form in which they are published. */
package org.waybook.intake.referencedata;
