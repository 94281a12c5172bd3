/** Evidence that the log was not altered: the key that signs its checkpoints, and the command that checks it. */
package org.waybook.standalone.evidence;
