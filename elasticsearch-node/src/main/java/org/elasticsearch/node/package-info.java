/** The one class that must stand in Elasticsearch's own package, because what it extends is visible only there. */
package org.elasticsearch.node;
