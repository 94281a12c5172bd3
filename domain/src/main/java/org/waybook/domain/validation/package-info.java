/**
 * The rules a filing has to keep. A rule is a value with its code, its source and its sentence; which filing has which
 * element is a table, {@code element-table.txt}, for those who know customs rather than Java. Every error is found at
 * once. What no value of its type can be at all (R3005, an EORI; R3020, a CUS code; the shape of a code) is refused by
 * the value types themselves, before a rule sees it.
 */
package org.waybook.domain.validation;
