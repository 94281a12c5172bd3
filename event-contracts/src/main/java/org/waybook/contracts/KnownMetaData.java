package org.waybook.contracts;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;

/**
 * Metadata that was written or read lately, in both forms: the events of a commit bear the same, so all but the first need
 * neither be written nor read. Whoever finds another one in its place puts its own there.
 */
final class KnownMetaData {

    /** Some kilobytes; enough for all who write and read at the same time. */
    private static final int PLACES = 64;

    private final AtomicReferenceArray<Known> byForm = new AtomicReferenceArray<>(PLACES);
    private final AtomicReferenceArray<Known> byJson = new AtomicReferenceArray<>(PLACES);

    private record Known(MetaData metaData, byte[] json) {}

    /** Its JSON; not to be changed, as others get the same. */
    byte[] json(MetaData metaData, Function<MetaData, byte[]> write) {
        int place = Math.floorMod(metaData.hashCode(), PLACES);
        Known known = byForm.get(place);
        if (known == null || !known.metaData().equals(metaData)) {
            known = new Known(metaData, write.apply(metaData));
            byForm.set(place, known);
        }
        return known.json();
    }

    /** What the JSON says. */
    MetaData metaData(byte[] json, Function<byte[], MetaData> read) {
        int place = Math.floorMod(Arrays.hashCode(json), PLACES);
        Known known = byJson.get(place);
        if (known == null || !Arrays.equals(known.json(), json)) {
            known = new Known(read.apply(json), json);
            byJson.set(place, known);
        }
        return known.metaData();
    }
}
