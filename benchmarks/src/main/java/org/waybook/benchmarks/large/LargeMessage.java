package org.waybook.benchmarks.large;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import org.waybook.contracts.json.DomainJson;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.traffic.LargeDispatch;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.MemberState;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The message of one postal filing (F43), as a designated operator sends it.
 *
 * @param seed of what the houses hold
 * @param houses how many, up to 99,999
 * @param firstOrdinal by which their transport documents differ from those of another message
 */
public record LargeMessage(long seed, int houses, int firstOrdinal, String lrn, Party declarant, Instant issued) {

    private static final MemberState ADDRESSED = new MemberState("FR");

    /** Writes the filing JSON in UTF-8, a house at a time. */
    public void writeTo(OutputStream target) throws IOException {
        JsonMapper mapper = DomainJson.mapper();
        try (JsonGenerator generator = mapper.createGenerator(target, JsonEncoding.UTF8)) {
            generator.writeStartObject();
            ObjectNode header = mapper.valueToTree(header());
            header.properties().forEach(property -> {
                generator.writeName(property.getKey());
                generator.writeTree(property.getValue());
            });
            generator.writeArrayPropertyStart("consignments");
            Iterator<HouseConsignment> all =
                    LargeDispatch.houses(seed, firstOrdinal, houses).iterator();
            while (all.hasNext()) {
                mapper.writeValue(generator, all.next());
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    /** The same filing as a dataset. */
    public FilingDataset dataset() {
        return new FilingDataset(
                header(), LargeDispatch.houses(seed, firstOrdinal, houses).toList());
    }

    private FilingHeader header() {
        return new HeaderDraft(FilingType.F43, lrn, issued.truncatedTo(ChronoUnit.SECONDS), declarant)
                .addressedTo(ADDRESSED)
                .announcing(List.of())
                .header();
    }
}
