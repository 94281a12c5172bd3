/** The door of every application: a token for the API, strict headers on every answer. */
package org.waybook.access;
