package org.waybook.domain.parties;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever several parties want, in whatever order: the domain does what the ledger foretells, and nothing else. */
class SeveralPartiesTest {

    private static final int LIVES = 700;
    private static final int MOVES = 60;

    @ParameterizedTest
    @ValueSource(longs = {4, 20_261_001, 77_777_777})
    void theDomainDoesWhatTheLedgerForetells(long seed) {
        for (int life = 0; life < LIVES; life++) {
            Course course = Course.byChance(seed + life, MOVES);
            if (course.deviation().isPresent()) {
                fail("seed " + course.seed() + ", shortened to:\n" + course.shortest());
            }
        }
    }
}
