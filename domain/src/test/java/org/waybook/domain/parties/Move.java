package org.waybook.domain.parties;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.Samples;

/**
 * What one of them wants. It names filings by the number of the move that made them, so that it means the same when
 * moves before it are left out.
 *
 * @param number from 1 on, an hour for each
 * @param filing which filing it is about, or through which goods are named
 * @param house which document of the filing, from 0 on
 * @param other another filing: a master, a sale
 * @param choice of what the kind leaves open
 */
record Move(int number, Kind kind, Somebody who, int filing, int house, int other, int choice, Optional<Sheet> sheet) {

    /** What can be wanted. */
    enum Kind {
        FILE,
        AMEND,
        INVALIDATE,
        EXPIRE,
        LINK,
        AWAIT_MASTER,
        UNLINK,
        ADD_SALE,
        PROPOSE,
        ACCEPT_LINK,
        DISMISS_LINK,
        END_LINKING,
        SCREEN,
        RESULT_OF_RISK,
        COMPLETE,
        RECOMMEND,
        FORBID_LOADING,
        END_SCREENING,
        END_ANALYSIS,
        REFER,
        ANSWER,
        END_REFERRAL,
        CLOSE_REFERRAL,
        ARRIVE,
        PRESENT,
        REVOKE,
        DECIDE_CONTROL,
        TELL_AEO,
        RESULT_OF_CONTROL,
        FORWARD,
        RELEASE,
        REFUSE_RELEASE
    }

    /** How a filing stands to the parts of a consignment that travels in several. */
    enum Split {
        NONE,
        FIRST,
        NEXT
    }

    /** A house, and where it goes. */
    record Line(int house, int destination) {

        private static final List<String> COUNTRIES = List.of("DE", "FI", "NO");

        String country() {
            return COUNTRIES.get(destination);
        }
    }

    /**
     * What a filing says.
     *
     * @param masterDocument which; -1 for none
     * @param addressed the member state it is sent to
     * @param ship which
     * @param previous the filing of the part before, where it is a later part
     */
    record Sheet(
            Form form, List<Line> lines, int masterDocument, String addressed, int ship, Split split, int previous) {

        Sheet {
            lines = List.copyOf(lines);
        }

        Optional<Line> line(int house) {
            return lines.stream().filter(line -> line.house() == house).findFirst();
        }
    }

    Instant at() {
        return Samples.NOON.plusSeconds(3600L * number);
    }
}
