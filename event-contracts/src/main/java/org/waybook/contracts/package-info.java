/** How events are stored: their names and revisions, their bytes, their circumstances. */
package org.waybook.contracts;
