/** Under which circumstances something was stated: who, for whom, when, by which message. */
package org.waybook.domain.circumstance;
