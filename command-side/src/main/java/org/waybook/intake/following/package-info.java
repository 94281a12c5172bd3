/** What the policies that follow the log have in common. */
package org.waybook.intake.following;
