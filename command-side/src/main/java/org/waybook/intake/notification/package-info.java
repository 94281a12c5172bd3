/** Tells traders and member states what concerns them, and keeps what they have not taken in yet. */
package org.waybook.intake.notification;
