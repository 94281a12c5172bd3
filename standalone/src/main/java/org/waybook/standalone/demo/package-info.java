/** Filling an empty repository with demo data: planned once, finished after a crash, never doubled. */
package org.waybook.standalone.demo;
