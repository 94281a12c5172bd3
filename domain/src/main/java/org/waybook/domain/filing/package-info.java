/** A filing: one message version of one person filing, accepted or refused as a whole, known by its MRN. */
package org.waybook.domain.filing;
