/** The one class that must stand in Elasticsearch's own package, because a loaded plugin is visible only there. */
package org.elasticsearch.plugins;
