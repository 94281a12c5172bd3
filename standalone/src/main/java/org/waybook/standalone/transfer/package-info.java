/** Moving the log of a repository into a file, out of one, and from the embedded store to MongoDB and back. */
package org.waybook.standalone.transfer;
