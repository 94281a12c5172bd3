/** The analyzers that views need and the published jars lack, under the names that a full Elasticsearch uses. */
package org.waybook.elasticsearch.analysis;
