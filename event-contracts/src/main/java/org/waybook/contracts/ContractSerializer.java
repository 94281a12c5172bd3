package org.waybook.contracts;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.ByteArrayToJsonNodeConverter;
import org.axonframework.serialization.jackson3.JsonNodeToByteArrayConverter;
import org.axonframework.serialization.jackson3.JsonNodeToObjectNodeConverter;
import org.axonframework.serialization.jackson3.ObjectNodeToJsonNodeConverter;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.json.Sealer;
import org.waybook.contracts.sealing.Persons;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.LifecycleEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Writes the events of the log as JSON under their names and revisions, with personal particulars sealed, and reads
 * them back; writes their metadata as flat JSON. Refuses every other type: tokens and the like have a serializer of
 * their own.
 */
public final class ContractSerializer implements Serializer {

    private static final String META_DATA = MetaData.class.getName();

    private final Sealing sealing;
    private final ContractRegistry contracts;
    private final ChainingConverter converter = new ChainingConverter();

    /** Writes and reads the events of this version. */
    public ContractSerializer(Sealing sealing) {
        this(sealing, EventContracts.registry());
    }

    /** Writes and reads the events of a registry. */
    ContractSerializer(Sealing sealing, ContractRegistry contracts) {
        this.sealing = sealing;
        this.contracts = contracts;
        converter.registerConverter(new JsonNodeToByteArrayConverter(DomainJson.mapper()));
        converter.registerConverter(new ByteArrayToJsonNodeConverter(DomainJson.mapper()));
        converter.registerConverter(new JsonNodeToObjectNodeConverter());
        converter.registerConverter(new ObjectNodeToJsonNodeConverter());
    }

    /**
     * The stored form of an event or of metadata; every key it is sealed with is durable when this returns.
     *
     * @throws SerializationException for anything else
     */
    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        if (object == null) {
            throw new SerializationException("There is no event to store; only events of the registry are stored.");
        }
        try {
            byte[] json = object instanceof MetaData metaData ? StoredMetaData.write(metaData) : event(object);
            return new SimpleSerializedObject<>(
                    converter.convert(json, representation), representation, typeForClass(object.getClass()));
        } catch (JacksonException unwritable) {
            throw new SerializationException(
                    object.getClass().getSimpleName() + " cannot be written as JSON: "
                            + unwritable.getOriginalMessage(),
                    unwritable);
        }
    }

    /** Whether there is a conversion from JSON bytes to this representation. */
    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    /**
     * The event or metadata as it was, with {@link org.waybook.contracts.json.Erased} where a key is destroyed. An event
     * of an earlier revision is brought to the present one; the log's upcasters have done so already for what it reads.
     *
     * @throws SerializationException when the name or revision is unknown, or the JSON does not fit it
     */
    @Override
    @SuppressWarnings("unchecked") // the caller says by T what the type of the serialized object says by its name
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (SerializedType.emptyType().equals(stored.getType())) {
            return null;
        }
        try {
            return (T)
                    (stored.getType().getName().equals(META_DATA)
                            ? StoredMetaData.read(convert(stored, byte[].class))
                            : read(stored));
        } catch (JacksonException unreadable) {
            throw new SerializationException(
                    "The stored " + stored.getType().getName() + " revision "
                            + stored.getType().getRevision() + " does not fit its contract: "
                            + unreadable.getMessage() + " Verify the log, or mend the upcaster.",
                    unreadable);
        }
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return type.getName().equals(META_DATA)
                ? MetaData.class
                : contract(type).type();
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon declares it raw
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        if (MetaData.class.isAssignableFrom(type)) {
            return new SimpleSerializedType(META_DATA, null);
        }
        EventContract contract = contractOf(type);
        return new SimpleSerializedType(contract.name(), String.valueOf(contract.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    private byte[] event(Object object) {
        EventContract contract = contractOf(object.getClass());
        LifecycleEvent event = contract.type().cast(object);
        Sealer sealer = sealing.writing(contract.name(), EventContracts.caseOf(event), Persons.in(event));
        return DomainJson.write(event, sealer);
    }

    private LifecycleEvent read(SerializedObject<?> stored) {
        EventContract contract = contract(stored.getType());
        int revision = Integer.parseInt(stored.getType().getRevision());
        if (revision == contract.revision() && !JsonNode.class.isAssignableFrom(stored.getContentType())) {
            byte[] json = convert(stored, byte[].class);
            return DomainJson.read(
                    json, contract.type(), opening(contract, TopLevel.text(json, contract.caseProperty())));
        }
        JsonNode json = contracts.upToDate(contract, revision, convert(stored, JsonNode.class));
        String caseName = json.path(contract.caseProperty()).asString("");
        return DomainJson.read(json, contract.type(), opening(contract, caseName));
    }

    private Sealer opening(EventContract contract, String caseName) {
        return sealing.reading(contract.name(), caseName, List.of());
    }

    private <T> T convert(SerializedObject<?> stored, Class<T> representation) {
        return converter.convert(stored.getData(), stored.getContentType(), representation);
    }

    private EventContract contractOf(Class<?> type) {
        return contracts
                .of(type)
                .orElseThrow(() -> new SerializationException(
                        type.getName() + " is not an event that is stored; add it to EventContracts if it should be."));
    }

    private EventContract contract(SerializedType type) {
        EventContract contract = contracts
                .named(type.getName())
                .orElseThrow(() -> new SerializationException("The log holds an event '" + type.getName()
                        + "' that this version does not know (it knows " + contracts.names()
                        + "); run the version that wrote it, or a later one."));
        if (!contract.hasReleased(type.getRevision())) {
            throw new SerializationException("The log holds '" + type.getName() + "' in revision "
                    + type.getRevision() + ", and this version reads revisions up to " + contract.revision()
                    + "; run the version that wrote it, or a later one.");
        }
        return contract;
    }
}
