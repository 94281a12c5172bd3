package org.waybook.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.claim.ClaimEvent.LrnClaimed;
import org.waybook.domain.claim.ClaimEvent.LrnReleased;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentClaimed;
import org.waybook.domain.claim.ClaimEvent.TransportDocumentReleased;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;

/** Every event that is stored, with its name and revision. */
public final class EventContracts {

    private static final String FIRST = "1";

    private static final List<EventContract> ALL = List.of(
            filing("FilingReceived", FIRST, FilingReceived.class),
            filing("FilingAccepted", FIRST, FilingAccepted.class),
            filing("FilingRefused", FIRST, FilingRefused.class),
            filing("FilingAmended", FIRST, FilingAmended.class),
            filing("FilingSpread", FIRST, FilingSpread.class),
            filing("FilingInvalidated", FIRST, FilingInvalidated.class),
            consignment("ConsignmentAnnounced", FIRST, ConsignmentAnnounced.class),
            consignment("ConsignmentAmended", FIRST, ConsignmentAmended.class),
            consignment("ConsignmentWithdrawn", FIRST, ConsignmentWithdrawn.class),
            consignment("ConsignmentInvalidated", FIRST, ConsignmentInvalidated.class),
            consignment("ConsignmentArrived", FIRST, ConsignmentArrived.class),
            consignment("ArrivalInIncorrectState", FIRST, ArrivalInIncorrectState.class),
            arrival("ArrivalNotified", FIRST, ArrivalNotified.class),
            claim("LrnClaimed", FIRST, LrnClaimed.class),
            claim("LrnReleased", FIRST, LrnReleased.class),
            claim("TransportDocumentClaimed", FIRST, TransportDocumentClaimed.class),
            claim("TransportDocumentReleased", FIRST, TransportDocumentReleased.class));

    private static final Map<Class<?>, EventContract> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventContract::type, Function.identity()));
    private static final Map<String, EventContract> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventContract::name, Function.identity()));

    private EventContracts() {}

    /** All contracts, in the order of the lifecycle. */
    public static List<EventContract> all() {
        return ALL;
    }

    /** The contract of an event of the domain, empty for anything else. */
    public static Optional<EventContract> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The contract of a name in the log, empty for a name this version does not know. */
    public static Optional<EventContract> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The upcasters that bring events of earlier revisions to the present one; none so far. */
    public static EventUpcasterChain upcasters() {
        return new EventUpcasterChain(List.of());
    }

    /** What an event happened to: the MRN, the consignment or the claim whose key seals it. */
    static String caseOf(LifecycleEvent event) {
        return switch (event) {
            case FilingEvent filing -> filing.mrn().value();
            case ConsignmentEvent consignment -> consignment.consignment().value();
            case ArrivalEvent arrival -> arrival.mrn().value();
            case ClaimEvent claim -> claim.key().value();
            default ->
                throw new IllegalArgumentException(event.getClass().getName()
                        + " belongs to no aggregate that the contracts know; add its case here.");
        };
    }

    /** The names this version knows, for messages. */
    static String names() {
        return ALL.stream().map(EventContract::name).collect(Collectors.joining(", "));
    }

    private static EventContract filing(String name, String revision, Class<? extends FilingEvent> type) {
        return new EventContract(name, revision, type, "mrn");
    }

    private static EventContract consignment(String name, String revision, Class<? extends ConsignmentEvent> type) {
        return new EventContract(name, revision, type, "consignment");
    }

    private static EventContract arrival(String name, String revision, Class<? extends ArrivalEvent> type) {
        return new EventContract(name, revision, type, "mrn");
    }

    private static EventContract claim(String name, String revision, Class<? extends ClaimEvent> type) {
        return new EventContract(name, revision, type, "key");
    }
}
