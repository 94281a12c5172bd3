package org.waybook.intake.filing;

import java.util.List;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.Commanding;

/** Filings that are taken in whatever the rules of their elements say, for tests of what happens to them afterwards. */
public final class UncheckedFilings {

    private UncheckedFilings() {}

    /** Takes in a filing. */
    public static Mrn takeIn(
            Commanding commanding, FilingDataset dataset, ContentDigest digest, Circumstances circumstances) {
        Registration registration = commanding.send(new TakeInFiling(dataset, digest, List.of()), circumstances);
        return registration.mrn();
    }
}
