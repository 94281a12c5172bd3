package org.waybook.eventstore.axon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;

/** Texts as their own bytes; notes which threads deserialize, and refuses the texts it is told to. */
final class ThreadNamingSerializer implements Serializer {

    final Set<String> threads = ConcurrentHashMap.newKeySet();
    final Set<String> unreadable = ConcurrentHashMap.newKeySet();
    final AtomicInteger payloads = new AtomicInteger();

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        throw new SerializationException("The tests of replays only read");
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return false;
    }

    @Override
    @SuppressWarnings("unchecked") // the type of the stored object says what the caller expects
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (stored.getType().getName().equals(MetaData.class.getName())) {
            return (T) MetaData.emptyInstance();
        }
        threads.add(Thread.currentThread().getName());
        payloads.incrementAndGet();
        String text = new String((byte[]) stored.getData(), UTF_8);
        if (unreadable.contains(text)) {
            throw new SerializationException("Told to refuse " + text);
        }
        return (T) text;
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return String.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon declares it raw
    public SerializedType typeForClass(Class type) {
        return new SimpleSerializedType(type.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
