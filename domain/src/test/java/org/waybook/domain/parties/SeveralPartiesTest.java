package org.waybook.domain.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whatever several parties want, in whatever order: the domain does what the ledger foretells, and nothing else. With
 * {@code waybook.long} for many more lives.
 */
class SeveralPartiesTest {

    private static final List<Long> SEEDS = List.of(4L, 20_261_001L, 77_777_777L);
    private static final int LIVES = Boolean.getBoolean("waybook.long") ? 8_000 : 700;
    private static final int MOVES = 60;

    @Test
    void theDomainDoesWhatTheLedgerForetells() {
        Reach reach = new Reach();
        SEEDS.forEach(seed -> live(seed, reach));
        assertThat(Wanted.all()).as("what the lives came to").allMatch(wanted -> wanted.isReached(reach));
    }

    private static void live(long seed, Reach reach) {
        for (int life = 0; life < LIVES; life++) {
            Course course = Course.byChance(seed + life, MOVES, reach);
            if (course.deviation().isPresent()) {
                fail("life " + life + " of seed " + seed + ", shortened to:\n" + course.shortest());
            }
        }
    }
}
