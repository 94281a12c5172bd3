/** Risk analysis: which member states it concerns, what they find, and by when. */
package org.waybook.domain.risk;
