/** A consignment: one transport contract at house or straight level, and all that happens to it. */
package org.waybook.domain.consignment;
