/** Who has to do with goods: declarants, consignors, consignees and the others, natural persons among them. */
package org.waybook.domain.party;
