/** What is checked before anything starts; each failure is one sentence that says what to do. */
package org.waybook.standalone.preflight;
