package org.waybook.eventstore.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class StoredPayloadTest {

    private static final int READERS = 4;

    private final ThreadNamingSerializer serializer = new ThreadNamingSerializer();

    @Test
    void allWhoAskAtTheSameMomentGetTheSameObject() throws Exception {
        StoredPayload payload = payload("happened");
        CyclicBarrier together = new CyclicBarrier(READERS);
        Callable<Object> asking = () -> {
            together.await();
            return payload.deserialized(serializer);
        };
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<Object>> answers = readers.invokeAll(Collections.nCopies(READERS, asking));
            for (Future<Object> answer : answers) {
                assertThat(answer.get()).isSameAs(answers.getFirst().get()).isEqualTo("happened");
            }
        }

        assertThat(serializer.payloads).hasValue(1);
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() {
        StoredPayload payload = payload("unreadable");
        serializer.unreadable.add("unreadable");
        assertThatThrownBy(() -> payload.deserialized(serializer)).isInstanceOf(SerializationException.class);
        serializer.unreadable.clear();

        assertThat(payload.deserialized(serializer)).isEqualTo("unreadable");
    }

    private static StoredPayload payload(String text) {
        return new StoredPayload(text.getBytes(UTF_8), new SimpleSerializedType("Happened", null));
    }
}
