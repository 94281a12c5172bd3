/** The language of the lifecycle. */
package org.waybook.domain;
