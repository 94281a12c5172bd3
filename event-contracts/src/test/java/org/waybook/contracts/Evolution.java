package org.waybook.contracts;

import java.nio.file.Path;
import java.util.List;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import tools.jackson.databind.node.ObjectNode;

/**
 * A registry as it may be one day: events of today with revisions before them that never were. What it shows holds for
 * the first real change.
 */
final class Evolution {

    static final EventContract ANNOUNCED =
            new EventContract("ConsignmentAnnounced", 2, ConsignmentAnnounced.class, "consignment");

    static final EventContract INVALIDATED =
            new EventContract("ConsignmentInvalidated", 3, ConsignmentInvalidated.class, "consignment");

    /** The consignee stood beside the particulars once, and the version was a text: a sealed form is moved. */
    static final RevisionUpcaster ANNOUNCED_FROM_1 =
            new RevisionUpcaster("ConsignmentAnnounced", 1, Evolution::consigneeIntoParticulars);

    static final RevisionUpcaster INVALIDATED_FROM_1 =
            new RevisionUpcaster("ConsignmentInvalidated", 1, event -> renamed(event, "filing", "mrn"));

    static final RevisionUpcaster INVALIDATED_FROM_2 =
            new RevisionUpcaster("ConsignmentInvalidated", 2, event -> renamed(event, "why", "reason"));

    static final ReleasedSchemas SCHEMAS = new ReleasedSchemas("/evolution");

    /** The later step of a chain is given before the earlier one, which must make no difference. */
    static final ContractRegistry REGISTRY = new ContractRegistry(
            List.of(ANNOUNCED, INVALIDATED),
            List.of(INVALIDATED_FROM_2, ANNOUNCED_FROM_1, INVALIDATED_FROM_1),
            SCHEMAS);

    static final GoldenFiles GOLDEN = new GoldenFiles(Path.of("src/test/resources/evolution/golden"), REGISTRY);

    private Evolution() {}

    private static ObjectNode consigneeIntoParticulars(ObjectNode event) {
        event.put("filingVersion", Integer.parseInt(event.remove("version").asString()));
        if (event.has("consignee")) {
            ((ObjectNode) event.at("/particulars/consignment")).set("consignee", event.remove("consignee"));
        }
        return event;
    }

    private static ObjectNode renamed(ObjectNode event, String before, String after) {
        event.set(after, event.remove(before));
        return event;
    }
}
