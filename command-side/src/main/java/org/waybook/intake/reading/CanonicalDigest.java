package org.waybook.intake.reading;

import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;

/**
 * The digest of a dataset: the same for the same content in one repository, whatever format it came in. It stands in
 * events, and a dataset names persons, so it is keyed: whoever guesses the particulars of an erased person must not find
 * the guess confirmed in the log.
 */
public final class CanonicalDigest {

    private final Supplier<Mac> keyedHash;

    /**
     * @param keyedHash HMAC-SHA256 under a secret of the repository, ready to be fed
     */
    public CanonicalDigest(Supplier<Mac> keyedHash) {
        this.keyedHash = keyedHash;
    }

    /** HMAC-SHA256 over the canonical form of the dataset. */
    public ContentDigest of(FilingDataset dataset) {
        Mac mac = keyedHash.get();
        new CanonicalDataset(new CanonicalForm(mac)).write(dataset);
        return new ContentDigest(HexFormat.of().formatHex(mac.doFinal()));
    }
}
