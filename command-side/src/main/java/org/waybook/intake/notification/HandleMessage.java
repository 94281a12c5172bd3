package org.waybook.intake.notification;

import org.waybook.domain.message.MessageCommand;

/** Its recipient wants something of a message. */
record HandleMessage(MessageCommand wanted) {}
