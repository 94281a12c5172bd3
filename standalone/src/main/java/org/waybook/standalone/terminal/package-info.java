/** What commands that work on a repository and end again have in common: one line of progress, one sentence at the end. */
package org.waybook.standalone.terminal;
