/** Backups of the embedded log while Waybook runs, by an operator's command or call, and restoring them. */
package org.waybook.standalone.backup;
