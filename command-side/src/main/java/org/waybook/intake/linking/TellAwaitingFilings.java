package org.waybook.intake.linking;

import java.util.List;
import org.waybook.domain.filing.FilingCommand;

/**
 * What filings that await others are told in one commit.
 *
 * @param commands at most a hundred
 */
record TellAwaitingFilings(List<FilingCommand> commands) {

    TellAwaitingFilings {
        commands = List.copyOf(commands);
    }
}
