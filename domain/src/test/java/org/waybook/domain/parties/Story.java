package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waybook.domain.parties.Move.Kind;

/**
 * What a life is mostly about, so that some lives are of few goods to which much happens, and others of many.
 *
 * @param houses how many documents there are
 * @param filingsMax how many filings there are at most
 * @param splitsInTen how many of ten filings are for a part of a split consignment
 * @param changesOneIn which of how many moves changes a filing
 * @param errandsInTen how many of ten moves follow up what waits to be done
 * @param kinds of moves, what they are about being as often there as they are wanted
 */
record Story(
        Form.Way way,
        int houses,
        int filingsMax,
        int splitsInTen,
        int changesOneIn,
        int errandsInTen,
        List<List<Kind>> kinds) {

    private static final int HOUSES_MAX = 3;
    private static final int FILINGS_MAX = 8;
    private static final int TIMES_MAX = 4;
    private static final List<List<Kind>> KINDS = List.of(
            List.of(Kind.LINK, Kind.LINK, Kind.AWAIT_MASTER, Kind.UNLINK, Kind.ADD_SALE),
            List.of(Kind.PROPOSE, Kind.ACCEPT_LINK, Kind.DISMISS_LINK, Kind.END_LINKING),
            List.of(Kind.SCREEN, Kind.END_SCREENING, Kind.RESULT_OF_RISK, Kind.END_ANALYSIS),
            List.of(Kind.COMPLETE, Kind.COMPLETE, Kind.RECOMMEND, Kind.FORBID_LOADING),
            List.of(Kind.REFER, Kind.ANSWER, Kind.END_REFERRAL, Kind.CLOSE_REFERRAL),
            List.of(Kind.ARRIVE, Kind.PRESENT, Kind.PRESENT, Kind.REVOKE),
            List.of(Kind.DECIDE_CONTROL, Kind.TELL_AEO, Kind.RESULT_OF_CONTROL, Kind.FORWARD),
            List.of(Kind.RELEASE, Kind.REFUSE_RELEASE));

    static Story byChance(Random random) {
        List<List<Kind>> kinds = new ArrayList<>();
        for (List<Kind> some : KINDS) {
            int times = 1 + random.nextInt(TIMES_MAX);
            for (int time = 0; time < times; time++) {
                kinds.add(some);
            }
        }
        return new Story(
                Form.Way.values()[random.nextInt(Form.Way.values().length)],
                1 + random.nextInt(HOUSES_MAX),
                2 + random.nextInt(FILINGS_MAX - 1),
                random.nextInt(7),
                4 + random.nextInt(10),
                3 + random.nextInt(6),
                List.copyOf(kinds));
    }
}
