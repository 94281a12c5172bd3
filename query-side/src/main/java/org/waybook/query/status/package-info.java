/** How far the repository and its views are, and who is asking. */
package org.waybook.query.status;
