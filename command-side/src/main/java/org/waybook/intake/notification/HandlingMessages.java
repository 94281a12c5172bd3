package org.waybook.intake.notification;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.message.MessageCommand.Issue;
import org.waybook.domain.message.MessageEvent;
import org.waybook.intake.lifecycle.Aggregates;

/** Issues messages and follows what their recipients do. */
public final class HandlingMessages {

    private final Aggregates aggregates;

    HandlingMessages(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Issues what is not issued yet, in one unit of work. */
    @CommandHandler
    List<MessageEvent> handle(IssueMessages command) {
        return command.messages().stream()
                .flatMap(wanted ->
                        aggregates.message(wanted.message(), message -> message.handle(new Issue(wanted))).stream())
                .toList();
    }

    /** Does what a recipient wants. */
    @CommandHandler
    List<MessageEvent> handle(HandleMessage command) {
        return aggregates.message(command.wanted().message(), message -> message.handle(command.wanted()));
    }
}
