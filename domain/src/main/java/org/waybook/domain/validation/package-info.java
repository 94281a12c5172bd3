/** The rules a filing has to keep, each a small named function that cites its source. */
package org.waybook.domain.validation;
