/** The messages that customs sends to traders and to member states, and what becomes of them. */
package org.waybook.domain.message;
