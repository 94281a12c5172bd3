package org.waybook.domain.referral;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.filing.Mrn;

/** What answers a referral. */
public sealed interface ReferralAnswer {

    /**
     * Additional information (IE3R02).
     *
     * @param text an..512
     * @param documents papers that prove it
     */
    record Information(Optional<String> text, List<SupportingDocument> documents) implements ReferralAnswer {

        /** The longest text. */
        public static final int TEXT_LENGTH_MAX = 512;

        public Information {
            documents = List.copyOf(documents);
            InvalidValue.unless(
                    text.filter(words -> !words.isBlank()).isPresent() || !documents.isEmpty(),
                    "MISSING",
                    "The answer says nothing.",
                    "Give a text or documents.");
            InvalidValue.unless(
                    text.filter(words -> words.length() > TEXT_LENGTH_MAX).isEmpty(),
                    "FORMAT",
                    "The text of the answer has more than " + TEXT_LENGTH_MAX + " characters.",
                    "Shorten it, or send a document.");
        }
    }

    /** A screening result (IE3R03). */
    record Screening(ScreeningResult result) implements ReferralAnswer {}

    /**
     * An amendment of the filing.
     *
     * @param filing that was amended
     * @param filingVersion that answers, from 2 on
     */
    record Amendment(Mrn filing, int filingVersion) implements ReferralAnswer {}
}
