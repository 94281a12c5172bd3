/** How goods are carried: documents, means, equipment, modes. */
package org.waybook.domain.transport;
