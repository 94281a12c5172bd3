/**
 * The language of the lifecycle of an entry summary declaration: values, commands, events, and the rules that lead from
 * one to the other. Plain functions over immutable values; no framework, no storage, no message format.
 */
package org.waybook.domain;
