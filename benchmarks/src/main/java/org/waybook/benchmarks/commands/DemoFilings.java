package org.waybook.benchmarks.commands;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.waybook.demo.DemoPlan;
import org.waybook.demo.DemoStep;
import org.waybook.demo.DemoTraffic;
import org.waybook.domain.Refused;
import org.waybook.domain.filing.Houses;
import org.waybook.intake.filing.FilingIntake;

/** The filings of the demo traffic, made before anything is measured; several write sides may file the same ones. */
public final class DemoFilings {

    /** Where the traffic ends. */
    public static final Instant ANCHOR = Instant.parse("2026-11-23T12:00:00Z");

    private final List<DemoStep.File> filings;

    private DemoFilings(List<DemoStep.File> filings) {
        this.filings = filings;
    }

    /** Those of a traffic that announces so many consignments. */
    public static DemoFilings ofConsignments(int consignments) {
        return new DemoFilings(DemoTraffic.stream(new DemoPlan(1, ANCHOR, consignments))
                .filter(DemoStep.File.class::isInstance)
                .map(DemoStep.File.class::cast)
                // larger ones are finished by policies
                .filter(filing -> filing.dataset().consignments().size() <= Houses.LISTED_MAX)
                .toList());
    }

    /** Files them one after another, from the first; writers may share it. */
    public Filing through(FilingIntake intake) {
        return new Filing(intake, filings.iterator());
    }

    /** Where one write side stands among them. */
    public static final class Filing {

        private final FilingIntake intake;
        private final Iterator<DemoStep.File> rest;

        private Filing(FilingIntake intake, Iterator<DemoStep.File> rest) {
            this.intake = intake;
            this.rest = rest;
        }

        /** Some filings of the traffic rest on amendments and withdrawals that are not played here; they are passed over. */
        public void fileNext() {
            boolean accepted = false;
            while (!accepted) {
                DemoStep.File filing = next();
                try {
                    intake.file(filing.dataset(), filing.circumstances());
                    accepted = true;
                } catch (Refused passedOver) {
                    accepted = false;
                }
            }
        }

        private synchronized DemoStep.File next() {
            return rest.next();
        }
    }
}
