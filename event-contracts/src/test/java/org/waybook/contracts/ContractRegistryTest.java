package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.contracts.Evolution.ANNOUNCED;
import static org.waybook.contracts.Evolution.ANNOUNCED_FROM_1;
import static org.waybook.contracts.Evolution.INVALIDATED;
import static org.waybook.contracts.Evolution.INVALIDATED_FROM_1;
import static org.waybook.contracts.Evolution.INVALIDATED_FROM_2;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybook.domain.filing.FilingEvent.FilingSpread;

/** A registry that cannot read every revision ever released is not put together at all. */
class ContractRegistryTest {

    @Test
    void aWayFromEveryRevisionIsEnough() {
        assertThatCode(() -> registry(
                        List.of(ANNOUNCED, INVALIDATED), ANNOUNCED_FROM_1, INVALIDATED_FROM_2, INVALIDATED_FROM_1))
                .doesNotThrowAnyException();
        assertThat(registry(List.of()).all()).isEmpty();
    }

    @Test
    void aRevisionWithoutAWayToTheNextIsRefusedByName() {
        assertRefused(
                List.of(ANNOUNCED), "There are 0 upcasters of ConsignmentAnnounced.r1 to the next revision, where 1");
        assertRefused(List.of(INVALIDATED), "0 upcasters of ConsignmentInvalidated.r1", INVALIDATED_FROM_2);
        assertRefused(List.of(INVALIDATED), "0 upcasters of ConsignmentInvalidated.r2", INVALIDATED_FROM_1);
    }

    @Test
    void twoWaysFromOneRevisionAreRefused() {
        assertRefused(
                List.of(ANNOUNCED),
                "There are 2 upcasters of ConsignmentAnnounced.r1",
                ANNOUNCED_FROM_1,
                ANNOUNCED_FROM_1);
    }

    @Test
    void anUpcasterThatLeadsNowhereIsRefused() {
        assertRefused(
                List.of(ANNOUNCED),
                "The upcaster of ConsignmentInvalidated from revision 1 to 2 leads to no revision that a contract has",
                ANNOUNCED_FROM_1,
                INVALIDATED_FROM_1);
        RevisionUpcaster beyond = new RevisionUpcaster("ConsignmentAnnounced", 2, event -> event);
        assertRefused(List.of(ANNOUNCED), "from revision 2 to 3 leads to no revision", ANNOUNCED_FROM_1, beyond);
        RevisionUpcaster before = new RevisionUpcaster("ConsignmentAnnounced", 0, event -> event);
        assertRefused(List.of(ANNOUNCED), "from revision 0 to 1 leads to no revision", ANNOUNCED_FROM_1, before);
    }

    @Test
    void anEventHasOneContract() {
        EventContract sameName = new EventContract("FilingSpread", 1, FilingSpread.class, "mrn");
        assertRefused(List.of(sameName, sameName), "Two contracts have the name FilingSpread");
        EventContract sameType = new EventContract("FilingStrewn", 1, FilingSpread.class, "mrn");
        assertRefused(List.of(sameName, sameType), "or the type " + FilingSpread.class.getName());
    }

    @Test
    void aRevisionIsCountedFromOne() {
        assertThatThrownBy(() -> new EventContract("FilingSpread", 0, FilingSpread.class, "mrn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contract of FilingSpread has revision 0");
    }

    @Test
    void aSchemaThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> EventContracts.registry().schemaOf(ANNOUNCED, 7))
                .hasMessageContaining("There is no schema of ConsignmentAnnounced.r7");
    }

    private static ContractRegistry registry(List<EventContract> contracts, RevisionUpcaster... upcasters) {
        return new ContractRegistry(contracts, List.of(upcasters), Evolution.SCHEMAS);
    }

    private static void assertRefused(List<EventContract> contracts, String text, RevisionUpcaster... upcasters) {
        assertThatThrownBy(() -> registry(contracts, upcasters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
