/** Where goods come from, go to and pass: countries, places, customs offices, member states. */
package org.waybook.domain.place;
