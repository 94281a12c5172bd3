package org.waybook.domain.referral;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.Checks;

/** What answers a referral. */
public sealed interface ReferralAnswer {

    /** Adds what is wrong with it. */
    void check(Checks checks);

    /**
     * Additional information (IE3R02).
     *
     * @param text an..512
     * @param documents papers that prove it
     */
    record Information(Optional<String> text, List<SupportingDocument> documents) implements ReferralAnswer {

        /** The most papers of one answer. */
        public static final int DOCUMENTS_MAX = 99;

        public Information {
            documents = List.copyOf(documents);
        }

        @Override
        public void check(Checks checks) {
            checks.unless(
                            text.isPresent() || !documents.isEmpty(),
                            "MISSING",
                            "/information",
                            "The answer says nothing.",
                            "Give a text or documents.")
                    .text("/information/text", text)
                    .count("/information/documents", documents.size(), 0, DOCUMENTS_MAX);
        }
    }

    /** A screening result (IE3R03). */
    record Screening(ScreeningResult result) implements ReferralAnswer {
        @Override
        public void check(Checks checks) {
            result.check(checks, "/screening");
        }
    }

    /**
     * An amendment of the filing.
     *
     * @param filing that was amended
     * @param filingVersion that answers, from 2 on
     */
    record Amendment(Mrn filing, int filingVersion) implements ReferralAnswer {
        @Override
        public void check(Checks checks) {
            // what an amendment says has been checked as a filing
        }
    }
}
