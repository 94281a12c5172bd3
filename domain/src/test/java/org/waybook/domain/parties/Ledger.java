package org.waybook.domain.parties;

/**
 * An independent repository: what DOMAIN.md says of filings and consignments, kept as a clerk keeps a ledger. It shares
 * no code of decisions with the domain.
 */
final class Ledger {

    private Page page = new Page();

    /** What must come of a move. */
    Page foretell(Move move) {
        return after(move, page.next(false));
    }

    /** What would come of a move. */
    Page tried(Move move) {
        return after(move, page.next(true));
    }

    /** What is so. */
    Page now() {
        return page;
    }

    private static Page after(Move move, Page next) {
        switch (move.kind()) {
            case FILE, AMEND, INVALIDATE, EXPIRE -> FilingClerk.serve(next, move);
            case LINK, AWAIT_MASTER, UNLINK, ADD_SALE, PROPOSE, ACCEPT_LINK, DISMISS_LINK, END_LINKING ->
                LinkingClerk.serve(next, move);
            case SCREEN, RESULT_OF_RISK, COMPLETE, RECOMMEND, FORBID_LOADING, END_SCREENING, END_ANALYSIS ->
                RiskClerk.serve(next, move);
            case REFER, ANSWER, END_REFERRAL, CLOSE_REFERRAL -> QuestionClerk.serve(next, move);
            case ARRIVE, PRESENT, REVOKE -> QuayClerk.serve(next, move);
            case DECIDE_CONTROL, TELL_AEO, RESULT_OF_CONTROL, FORWARD, RELEASE, REFUSE_RELEASE ->
                ControlClerk.serve(next, move);
        }
        return next;
    }

    /** Takes what was foretold for done. */
    void accept(Page foretold) {
        page = foretold;
    }
}
