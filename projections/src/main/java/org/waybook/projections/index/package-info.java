/** The indices in Elasticsearch: their definitions, and writing to them in bulk. */
package org.waybook.projections.index;
