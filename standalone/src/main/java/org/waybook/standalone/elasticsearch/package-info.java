/** Starts, watches, restarts and stops the Elasticsearch node that holds the views, in a process of its own. */
package org.waybook.standalone.elasticsearch;
