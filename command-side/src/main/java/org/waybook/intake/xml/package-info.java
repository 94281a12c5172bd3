/** Filings as ICS2 XML: the Release 1 messages IE3F32 and IE3F43. */
package org.waybook.intake.xml;
