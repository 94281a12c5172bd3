/** The stories planted in the traffic, each with an innocent look-alike in the same trade lane; all names invented. */
package org.waybook.demo.story;
