package org.waybook.domain.referral;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.ScreeningResult;
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

        /** Goods of high risk are screened by two methods at least. */
        public static final int METHODS_MIN = 2;

        /** The most methods of one result. */
        public static final int METHODS_MAX = 9;

        @Override
        public void check(Checks checks) {
            List<String> methods = result.screeningMethods();
            checks.code("/screening/result", "FORMAT", result.result())
                    .count("/screening/screeningMethods", methods.size(), METHODS_MIN, METHODS_MAX)
                    .each("/screening/screeningMethods", methods, (inner, at, code) -> inner.code(at, "HRCM", code))
                    .unless(
                            methods.stream().distinct().count() == methods.size(),
                            "HRCM",
                            "/screening/screeningMethods",
                            "A screening method is named twice.",
                            "Name each method once.")
                    .unless(
                            result.authorizedPerson().isPresent(),
                            "MISSING",
                            "/screening/authorizedPerson",
                            "'authorizedPerson' is missing.",
                            "Name the person who screened the goods.");
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
