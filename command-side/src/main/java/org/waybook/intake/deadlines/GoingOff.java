package org.waybook.intake.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ReferralCommand.EndReferral;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.LinkingDeadline;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.deadlines.TellConsignments.AskWhetherHere;
import org.waybook.intake.deadlines.TellConsignments.Consignments;
import org.waybook.intake.deadlines.TellConsignments.EndAnswering;
import org.waybook.intake.deadlines.TellConsignments.EndFiling;
import org.waybook.intake.deadlines.TellConsignments.EndWaiting;
import org.waybook.intake.deadlines.TellConsignments.Ending;
import org.waybook.intake.deadlines.TellConsignments.Known;
import org.waybook.intake.deadlines.TellConsignments.OfDocuments;
import org.waybook.intake.linking.Links;
import org.waybook.intake.spreading.HouseChunks;

/** What is sent when a timer goes off. Sending it again changes nothing. */
final class GoingOff {

    private final Commanding commanding;
    private final FilingHistory history;
    private final HouseChunks chunks;
    private final Links links;

    GoingOff(Commanding commanding, FilingHistory history, HouseChunks chunks, Links links) {
        this.commanding = commanding;
        this.history = history;
        this.chunks = chunks;
        this.links = links;
    }

    /**
     * Sends what is due.
     *
     * @throws Refused when it has to be tried again later
     */
    void goOff(Timer timer) {
        Circumstances circumstances = circumstances(timer);
        switch (timer.kind()) {
            case EXPIRY -> expire(new Mrn(timer.target()), circumstances);
            case LINKING -> endLinking(new Mrn(timer.target()), circumstances);
            case ANALYSIS -> tellAll(new Mrn(timer.target()), Ending.ANALYSIS, circumstances);
            case ANALYSIS_OF_ONE ->
                commanding.send(
                        new TellConsignments(new Known(List.of(new ConsignmentId(timer.target()))), Ending.ANALYSIS),
                        circumstances);
            case REFERRAL -> {
                String[] parts = timer.target().split("/", 2);
                EndReferral command = new EndReferral(new ConsignmentId(parts[0]), new ReferralReference(parts[1]));
                commanding.send(new EndAnswering(command), circumstances);
            }
        }
    }

    private void expire(Mrn mrn, Circumstances circumstances) {
        if (history.stateOf(mrn) instanceof FilingState.Accepted filing) {
            boolean someAreHere = Stream.concat(
                            batches(mrn, filing.header(), filing.houses()), linkedTo(mrn, filing.houses()))
                    .anyMatch(batch -> commanding.<Boolean>send(new AskWhetherHere(batch), circumstances));
            commanding.send(new EndFiling(mrn, someAreHere), circumstances);
        }
    }

    private void endLinking(Mrn mrn, Circumstances circumstances) {
        switch (history.stateOf(mrn)) {
            case FilingState.Accepted filing -> {
                if (LinkingDeadline.waits(filing.header().specificCircumstanceIndicator())) {
                    tellAll(mrn, Ending.LINKING, circumstances);
                }
                commanding.send(new EndWaiting(mrn), circumstances);
            }
            // Another filing may still declare the consignments.
            case FilingState.Invalidated ignored -> tellAll(mrn, Ending.LINKING, circumstances);
            case FilingState.NotFiled ignored -> {}
            case FilingState.Received ignored -> {}
            case FilingState.RefusedFiling ignored -> {}
        }
    }

    private void tellAll(Mrn mrn, Ending ending, Circumstances circumstances) {
        switch (history.stateOf(mrn)) {
            case FilingState.Accepted filing -> {
                requireSpread(filing, mrn);
                tell(batches(mrn, filing.header(), filing.houses()), ending, circumstances);
            }
            case FilingState.Invalidated filing ->
                tell(batches(mrn, filing.header(), filing.houses()), ending, circumstances);
            case FilingState.NotFiled ignored -> {}
            case FilingState.Received ignored -> {}
            case FilingState.RefusedFiling ignored -> {}
        }
    }

    private void tell(Stream<Consignments> batches, Ending ending, Circumstances circumstances) {
        batches.forEach(batch -> commanding.send(new TellConsignments(batch, ending), circumstances));
    }

    private Stream<Consignments> batches(Mrn mrn, FilingHeader header, Houses houses) {
        return switch (houses) {
            case Listed listed -> Batches.of(listed.consignments(mrn).stream()).map(Known::new);
            case Chunked chunked ->
                Batches.of(chunks.documents(mrn, chunked)).map(documents -> new OfDocuments(mrn, header, documents));
        };
    }

    /** A master filing announces nothing itself; its goods are those of the houses linked to it. */
    private Stream<Consignments> linkedTo(Mrn mrn, Houses houses) {
        return houses.count() > 0
                ? Stream.empty()
                : Batches.of(links.linkedTo(mrn).stream()).map(Known::new);
    }

    private static void requireSpread(FilingState.Accepted filing, Mrn mrn) {
        if (!filing.isSpread()) {
            throw Refused.because(
                    Refused.Kind.NOT_YET,
                    "NOT_YET",
                    "Filing " + mrn.value() + " is still being spread to its consignments.",
                    "Try again shortly.");
        }
    }

    /** What a time that is over leads to is so from that moment on, whenever the repository comes to record it. */
    private static Circumstances circumstances(Timer timer) {
        return new Circumstances(
                Actor.WAYBOOK,
                timer.due(),
                "timer:" + timer.kind() + '/' + timer.target(),
                timer.target(),
                Optional.empty(),
                Channel.SYSTEM);
    }
}
