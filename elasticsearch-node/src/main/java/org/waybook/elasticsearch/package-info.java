/** Runs one Elasticsearch node in a process of its own: arguments, settings, lock, life and end. */
package org.waybook.elasticsearch;
