package org.waybook.domain.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingCommand.ReceiveFiling;
import org.waybook.domain.filing.FilingCommand.RefuseFiling;
import org.waybook.domain.filing.FilingCommand.ReportSpread;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingCleansed;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.FilingState.NotFiled;
import org.waybook.domain.filing.FilingState.Received;
import org.waybook.domain.filing.FilingState.RefusedFiling;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.validation.CleansedText;

/** How a filing comes in: received, accepted or refused, and spread to its consignments. */
final class FilingLodging {

    private FilingLodging() {}

    static List<FilingEvent> receive(FilingState state, ReceiveFiling command) {
        return switch (state) {
            case NotFiled ignored ->
                andCleansed(
                        new FilingReceived(command.mrn(), command.header(), command.digest(), command.houses()),
                        Filing.FIRST_VERSION,
                        command.cleansed());
            case Received ignored -> List.of();
            case Accepted ignored -> List.of();
            case RefusedFiling ignored -> throw Refusals.refusedBefore(command.mrn());
            case Invalidated ignored -> throw Refusals.invalidatedBefore(command.mrn());
        };
    }

    static List<FilingEvent> accept(FilingState state, AcceptFiling command) {
        return switch (state) {
            case NotFiled ignored -> accepted(command);
            case Received ignored -> accepted(command);
            case Accepted ignored -> List.of();
            case RefusedFiling ignored -> throw Refusals.refusedBefore(command.mrn());
            case Invalidated ignored -> throw Refusals.invalidatedBefore(command.mrn());
        };
    }

    private static List<FilingEvent> accepted(AcceptFiling command) {
        List<FilingEvent> events = andCleansed(
                new FilingAccepted(command.mrn(), command.header(), command.digest(), command.houses()),
                Filing.FIRST_VERSION,
                command.cleansed());
        return Supplementing.andAwaited(
                andAssessed(events, command.mrn(), Filing.FIRST_VERSION, command.quality()),
                command.mrn(),
                command.header(),
                SupplementaryFilings.NONE);
    }

    static List<FilingEvent> andCleansed(FilingEvent event, int version, List<CleansedText> texts) {
        return texts.isEmpty() ? List.of(event) : List.of(event, FilingCleansed.of(event.mrn(), version, texts));
    }

    static List<FilingEvent> andAssessed(
            List<FilingEvent> events, Mrn mrn, int version, Optional<DataQuality> quality) {
        return Stream.concat(
                        events.stream(),
                        quality.map(assessed -> FilingQualityAssessed.of(mrn, version, assessed)).stream())
                .toList();
    }

    static List<FilingEvent> refuse(FilingState state, RefuseFiling command) {
        return state instanceof Received ? List.of(new FilingRefused(command.mrn(), command.findings())) : List.of();
    }

    static List<FilingEvent> reportSpread(FilingState state, ReportSpread command) {
        boolean awaited =
                state instanceof Accepted accepted && accepted.version() == command.version() && !accepted.isSpread();
        return awaited
                ? List.of(new FilingSpread(
                        command.mrn(),
                        command.version(),
                        ((Accepted) state).houses().count()))
                : List.of();
    }
}
