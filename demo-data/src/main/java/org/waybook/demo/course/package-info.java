/** The course of events of one lane: what is filed, amended, withdrawn and notified, in the order of time. */
package org.waybook.demo.course;
