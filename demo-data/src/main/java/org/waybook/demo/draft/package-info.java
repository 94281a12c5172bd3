/** Datasets in the making: what a filing says, built up and changed before it is sent. */
package org.waybook.demo.draft;
