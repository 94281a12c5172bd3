package org.waybook.intake.filing;

import java.util.List;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.validation.CleansedText;

/**
 * A person files a dataset that keeps every rule.
 *
 * @param digest of the content as it was sent
 * @param cleansed the texts that were cleansed before it was judged
 */
record TakeInFiling(FilingDataset dataset, ContentDigest digest, List<CleansedText> cleansed) {}
