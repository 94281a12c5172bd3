package org.waybook.contracts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import tools.jackson.databind.JsonNode;

/** The contracts of all events, and the way from every revision ever released to the present one. */
public final class ContractRegistry {

    private final List<EventContract> contracts;
    private final Map<Class<?>, EventContract> byType = new HashMap<>();
    private final Map<String, EventContract> byName = new HashMap<>();
    private final List<RevisionUpcaster> upcasters;
    private final ReleasedSchemas schemas;

    /**
     * @param contracts every event in its present revision
     * @param upcasters one for each earlier revision of each event, in any order
     * @param schemas what every revision looked like when it was released
     * @throws IllegalArgumentException when two contracts share a name or type, when an upcaster is missing, or when one
     *     leads nowhere
     */
    public ContractRegistry(List<EventContract> contracts, List<RevisionUpcaster> upcasters, ReleasedSchemas schemas) {
        this.contracts = List.copyOf(contracts);
        // An event of revision 1 must meet its first upcaster before its second.
        this.upcasters = upcasters.stream()
                .sorted(Comparator.comparingInt(RevisionUpcaster::from))
                .toList();
        this.schemas = schemas;
        this.contracts.forEach(this::add);
        this.upcasters.forEach(this::requireUseful);
        this.contracts.forEach(this::requireReadable);
    }

    /** All contracts, as they were given. */
    public List<EventContract> all() {
        return contracts;
    }

    /** The contract of an event of the domain, empty for anything else. */
    public Optional<EventContract> of(Class<?> type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** The contract of a name in the log, empty for a name this version does not know. */
    public Optional<EventContract> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The JSON Schema (draft 2020-12) of the stored form of an event, as it was released.
     *
     * @param revision the present one or one before it
     */
    public JsonNode schemaOf(EventContract contract, int revision) {
        return schemas.of(contract.title(revision))
                .orElseThrow(() -> new IllegalArgumentException("There is no schema of " + contract.title(revision)
                        + " in " + schemas.folder() + "; give a revision from 1 to " + contract.revision() + "."));
    }

    /** The upcasters that bring events of earlier revisions to the present one. */
    public EventUpcasterChain upcasters() {
        return new EventUpcasterChain(upcasters);
    }

    /** The JSON of an earlier revision in the present one; for what is read past the log, as a dead letter is. */
    JsonNode upToDate(EventContract contract, int revision, JsonNode json) {
        JsonNode present = json;
        for (RevisionUpcaster upcaster : upcasters) {
            if (upcaster.event().equals(contract.name()) && upcaster.from() >= revision) {
                present = upcaster.reshape(present);
            }
        }
        return present;
    }

    /** The names this version knows, for messages. */
    String names() {
        return contracts.stream().map(EventContract::name).collect(Collectors.joining(", "));
    }

    private void add(EventContract contract) {
        if (byName.put(contract.name(), contract) != null || byType.put(contract.type(), contract) != null) {
            throw new IllegalArgumentException("Two contracts have the name " + contract.name() + " or the type "
                    + contract.type().getName() + "; give each event one.");
        }
    }

    private void requireUseful(RevisionUpcaster upcaster) {
        boolean useful = named(upcaster.event())
                .filter(contract -> upcaster.from() >= EventContract.FIRST && upcaster.to() <= contract.revision())
                .isPresent();
        if (!useful) {
            throw new IllegalArgumentException(
                    "The " + upcaster + " leads to no revision that a contract has; remove it,"
                            + " or give the contract of " + upcaster.event() + " its new revision.");
        }
    }

    private void requireReadable(EventContract contract) {
        for (int revision = EventContract.FIRST; revision <= contract.revision(); revision++) {
            long found = upcastersOf(contract, revision);
            long needed = revision < contract.revision() ? 1 : 0;
            if (found != needed) {
                throw new IllegalArgumentException("There are " + found + " upcasters of " + contract.title(revision)
                        + " to the next revision, where " + needed
                        + " is needed: events of every revision ever released"
                        + " must be read. Mend the list of upcasters.");
            }
        }
    }

    private long upcastersOf(EventContract contract, int from) {
        return upcasters.stream()
                .filter(upcaster -> upcaster.event().equals(contract.name()) && upcaster.from() == from)
                .count();
    }
}
