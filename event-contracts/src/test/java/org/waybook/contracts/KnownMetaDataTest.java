package org.waybook.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class KnownMetaDataTest {

    private static final long SEED = 20_261_125L;

    private final AtomicInteger made = new AtomicInteger();
    private final KnownMetaData known = new KnownMetaData();

    @Test
    void theSameIsWrittenAndReadOnce() {
        for (int event = 0; event < 10; event++) {
            assertThat(json(MetaData.with("actor", "officer.nl"))).isEqualTo("officer.nl");
            assertThat(metaData("officer.nl")).isEqualTo(MetaData.with("actor", "officer.nl"));
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void whateverComesInBetweenEachGetsItsOwn() {
        Random random = new Random(SEED);
        for (int event = 0; event < 10_000; event++) {
            String actor = "officer." + random.nextInt(500);
            assertThat(json(MetaData.with("actor", actor))).isEqualTo(actor);
            assertThat(metaData(actor)).isEqualTo(MetaData.with("actor", actor));
        }
    }

    private String json(MetaData metaData) {
        return new String(
                known.json(metaData, written -> {
                    made.incrementAndGet();
                    return written.get("actor").toString().getBytes(UTF_8);
                }),
                UTF_8);
    }

    private MetaData metaData(String json) {
        return known.metaData(json.getBytes(UTF_8), read -> {
            made.incrementAndGet();
            return MetaData.with("actor", new String(read, UTF_8));
        });
    }
}
