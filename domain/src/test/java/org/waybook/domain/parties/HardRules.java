package org.waybook.domain.parties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.consignment.Analysis;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Control;
import org.waybook.domain.consignment.Movement;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/** What is so of the domain whatever happened (DOMAIN.md 6.3), whether the ledger knows it or not. */
final class HardRules {

    private HardRules() {}

    /** The first of them that does not hold. */
    static Optional<String> broken(Commons commons, int filings) {
        Stream<Optional<String>> goods = commons.consignments().stream()
                .flatMap(id -> commons.consignment(id).live().stream())
                .map(live -> broken(commons, live));
        Stream<Optional<String>> houses = Stream.iterate(1, number -> number <= filings, number -> number + 1)
                .map(number -> unannounced(commons, number));
        return Stream.concat(goods, houses).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> broken(Commons commons, Live live) {
        return rule(twoAnalysesAreOpen(live), "two analyses of one phase are open")
                .or(() -> rule(live.declarations().inForce().isEmpty(), "live, though no filing names it"))
                .or(() -> rule(isPresentedTooSoon(live), "presented before it arrived"))
                .or(() -> rule(
                        live.control().performed() && !live.control().isDecided(), "controlled without a decision"))
                .or(() ->
                        rule(isReleased(live) && !live.movement().isPresented(), "released though it is not presented"))
                .or(() -> rule(isReleased(live) && live.control().isDue(), "released with a control due"))
                .or(() -> rule(mayBeChangedThoughPresented(commons, live), "presented, though a filing may change it"));
    }

    private static Optional<String> rule(boolean broken, String how) {
        return broken ? Optional.of(how) : Optional.empty();
    }

    private static boolean twoAnalysesAreOpen(Live live) {
        return Stream.of(AnalysisPhase.values())
                .anyMatch(phase -> live.assessment().analyses().stream()
                                .filter(one -> one.phase() == phase && one.status() == Analysis.Status.OPEN)
                                .count()
                        > 1);
    }

    private static boolean isPresentedTooSoon(Live live) {
        ModeOfTransport mode = live.leading().particulars().header().modeOfTransport();
        return live.movement() instanceof Movement.Presented presented
                && presented.before() instanceof Movement.Expected
                && (mode == ModeOfTransport.AIR || mode == ModeOfTransport.SEA);
    }

    private static boolean isReleased(Live live) {
        return live.control().outcome() == Control.Outcome.RELEASED;
    }

    private static boolean mayBeChangedThoughPresented(Commons commons, Live live) {
        return live.movement().isPresented()
                && filings(live)
                        .filter(mrn -> tellsApart(commons, live, mrn))
                        .map(mrn -> commons.filing(Papers.number(mrn)))
                        .anyMatch(state -> state instanceof FilingState.Accepted accepted
                                && accepted.bars().reasons().isEmpty());
    }

    private static Stream<Mrn> filings(Live live) {
        return Stream.concat(live.declarations().filings().stream(), live.linking().masterMrn().stream());
    }

    /** A sale or a master that goods of two who gave their document the same number share is barred for them as one. */
    private static boolean tellsApart(Commons commons, Live live, Mrn filing) {
        return commons.consignments().stream()
                        .flatMap(id -> commons.consignment(id).live().stream())
                        .filter(other -> document(other).equals(document(live)))
                        .filter(other -> filings(other).anyMatch(filing::equals))
                        .count()
                == 1;
    }

    private static TransportDocument document(Live live) {
        return live.leading().particulars().consignment().transportDocument();
    }

    /** Every house of a filing in force is a consignment that is there and knows the filing. */
    private static Optional<String> unannounced(Commons commons, int number) {
        if (!(commons.filing(number) instanceof FilingState.Accepted accepted)) {
            return Optional.empty();
        }
        Mrn mrn = Papers.mrn(number);
        List<ConsignmentId> ids = ((Houses.Listed) accepted.houses()).consignments(mrn);
        boolean all = ids.stream().allMatch(id -> commons.consignment(id)
                .live()
                .filter(live -> live.declarations().filings().contains(mrn))
                .isPresent());
        return rule(!all, "filing " + number + " is in force, but a consignment that it names is not");
    }
}
