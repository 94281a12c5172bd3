package org.waybook.contracts.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.function.Supplier;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * The domain as JSON: properties in the order of the record, what is absent left out, instants in ISO-8601, numbers
 * plain. Reading refuses properties it does not know and parts that are missing.
 */
public final class DomainJson {

    private static final JsonMapper STORED =
            builder(JsonInclude.Include.NON_EMPTY).build();
    private static final JsonMapper ANSWERS =
            builder(JsonInclude.Include.ALWAYS).build();

    /** Lists that a consignment's header never holds, see {@link FilingHeader#forEachConsignment}. */
    private static final List<String> OF_THE_FILING_ALONE = List.of("houseReferences", "screeningResults");

    private DomainJson() {}

    /** The mapper of what is stored and sent: empty lists are left out. */
    public static JsonMapper mapper() {
        return STORED;
    }

    /** The mapper of what the API answers: as {@link #mapper}, with empty lists written, so that a page can rely on them. */
    public static JsonMapper answers() {
        return ANSWERS;
    }

    /** The particulars of a consignment as the API answers them: the header's properties, the MRN and the consignment. */
    public static ObjectNode particulars(Mrn mrn, ConsignmentParticulars particulars) {
        ObjectNode header = ANSWERS.valueToTree(particulars.header());
        header.remove(OF_THE_FILING_ALONE);
        ObjectNode answer = ANSWERS.createObjectNode();
        header.properties().forEach(property -> {
            answer.set(property.getKey(), property.getValue());
            if (property.getKey().equals("lrn")) {
                answer.put("mrn", mrn.value());
            }
        });
        JsonNode consignment = ANSWERS.valueToTree(particulars.consignment());
        return answer.set("consignment", consignment);
    }

    /** Writes with personal particulars sealed; what the sealer throws comes out as it is. */
    public static byte[] write(Object value, Sealer sealer) {
        return sealing(() -> STORED.writer().withAttribute(Sealer.class, sealer).writeValueAsBytes(value));
    }

    /** Reads and opens what is sealed; what the sealer throws comes out as it is. */
    public static <T> T read(byte[] json, Class<T> type, Sealer sealer) {
        return sealing(
                () -> STORED.readerFor(type).withAttribute(Sealer.class, sealer).readValue(json));
    }

    /** Reads a tree and opens what is sealed; what the sealer throws comes out as it is. */
    public static <T> T read(JsonNode json, Class<T> type, Sealer sealer) {
        return sealing(
                () -> STORED.readerFor(type).withAttribute(Sealer.class, sealer).readValue(json));
    }

    /** A key store that cannot be reached must not look like JSON that cannot be read. */
    private static <T> T sealing(Supplier<T> action) {
        try {
            return action.get();
        } catch (JacksonException failure) {
            boolean ofJson = failure.getCause() == null
                    || failure.getCause() instanceof JacksonException
                    || failure.getCause() instanceof IllegalArgumentException;
            if (!ofJson && failure.getCause() instanceof RuntimeException ofSealer) {
                throw ofSealer;
            }
            throw failure;
        }
    }

    private static JsonMapper.Builder builder(JsonInclude.Include emptyLists) {
        return JsonMapper.builder()
                .addModule(new DomainModule())
                .addModule(new BlackbirdModule())
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .withConfigOverride(List.class, lists -> lists.setInclude(
                                JsonInclude.Value.construct(emptyLists, JsonInclude.Include.ALWAYS))
                        .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }
}
