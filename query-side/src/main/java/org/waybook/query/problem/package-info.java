/** How the query API says that it cannot answer (RFC 9457). */
package org.waybook.query.problem;
