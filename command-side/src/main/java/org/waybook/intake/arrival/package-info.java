/** Taking in arrival notifications: once per means of transport, for goods in a state that allows it. */
package org.waybook.intake.arrival;
