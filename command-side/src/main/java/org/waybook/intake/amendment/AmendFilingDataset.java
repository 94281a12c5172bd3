package org.waybook.intake.amendment;

import java.util.List;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.CleansedText;

/** A person filing replaces the dataset of a filing by one that keeps every rule. */
record AmendFilingDataset(
        Mrn mrn, FilingDataset dataset, ContentDigest digest, Actor actor, List<CleansedText> cleansed) {}
