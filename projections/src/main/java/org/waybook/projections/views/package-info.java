/**
 * What writers and readers of the views share: their names and fields, the shape of their documents, how far they are.
 * The only package here that the query side may use.
 */
package org.waybook.projections.views;
