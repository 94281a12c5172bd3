/** What Waybook promises to those who run it, file with it and search in it, proved from outside. */
package org.waybook.acceptance;
