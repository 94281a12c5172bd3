/** Commits of the log as policies follow them: each as a whole. */
package org.waybook.intake.commits;
