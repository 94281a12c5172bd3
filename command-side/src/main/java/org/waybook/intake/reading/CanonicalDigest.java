package org.waybook.intake.reading;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.Mac;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;

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
        new CanonicalDataset(new CanonicalForm(mac::update)).write(dataset);
        return new ContentDigest(HexFormat.of().formatHex(mac.doFinal()));
    }

    /** The same of a dataset whose consignments were written in parts. */
    public ContentDigest of(FilingHeader header, List<CanonicalPart> parts) {
        Mac mac = keyedHash.get();
        CanonicalForm form = new CanonicalForm(mac::update);
        new CanonicalDataset(form)
                .begin(header, parts.stream().mapToInt(CanonicalPart::count).sum());
        form.flush();
        parts.forEach(part -> part.consignments().writeTo(mac::update));
        if (CanonicalSupplement.isIn(header) || parts.stream().anyMatch(CanonicalPart::hasSupplement)) {
            new CanonicalSupplement(form).begin(header);
            form.flush();
            parts.forEach(part -> part.supplement().writeTo(mac::update));
        }
        return new ContentDigest(HexFormat.of().formatHex(mac.doFinal()));
    }
}
