/** Tables of facts kept as text, so that people who know the trade can read and mend them. */
package org.waybook.demo.table;
