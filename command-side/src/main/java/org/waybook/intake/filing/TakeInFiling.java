package org.waybook.intake.filing;

import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;

/** A person files a dataset that keeps every rule. */
record TakeInFiling(FilingDataset dataset, ContentDigest digest) {}
