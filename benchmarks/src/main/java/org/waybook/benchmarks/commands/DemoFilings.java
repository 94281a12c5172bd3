package org.waybook.benchmarks.commands;

import java.time.Instant;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.waybook.demo.DemoPlan;
import org.waybook.demo.DemoStep;
import org.waybook.demo.DemoTraffic;
import org.waybook.domain.Refused;
import org.waybook.domain.filing.Houses;
import org.waybook.intake.filing.FilingIntake;

/** The demo's filings, through one intake; every intake gets the same ones. Writers may share it. */
public final class DemoFilings {

    /** Where the traffic ends. */
    public static final Instant ANCHOR = Instant.parse("2026-11-23T12:00:00Z");

    /** Of one seed; the next seed follows. */
    private static final int CONSIGNMENTS = 20_000;

    private final FilingIntake intake;
    private final Iterator<DemoStep.File> filings = filings();
    private final BlockingQueue<DemoStep.File> ready = new LinkedBlockingQueue<>();

    public DemoFilings(FilingIntake intake) {
        this.intake = intake;
    }

    /** Makes so many before the time of a round begins. */
    public void makeReady(long count) {
        while (ready.size() < count) {
            ready.add(filings.next());
        }
    }

    /**
     * Files the next one that is ready. Some filings of the traffic rest on amendments and withdrawals that are not played
     * here; they are passed over.
     */
    public void fileNext() {
        boolean accepted = false;
        while (!accepted) {
            DemoStep.File filing = ready.remove();
            try {
                intake.file(filing.dataset(), filing.circumstances());
                accepted = true;
            } catch (Refused passedOver) {
                accepted = false;
            }
        }
    }

    private static Iterator<DemoStep.File> filings() {
        return IntStream.iterate(1, seed -> seed + 1)
                .boxed()
                .flatMap(seed -> DemoTraffic.stream(new DemoPlan(seed, ANCHOR, CONSIGNMENTS)))
                .filter(DemoStep.File.class::isInstance)
                .map(DemoStep.File.class::cast)
                // larger ones are finished by policies
                .filter(filing -> filing.dataset().consignments().size() <= Houses.LISTED_MAX)
                .iterator();
    }
}
