package org.waybook.stores;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;

/** The processors that Axon runs in this process, such as policies. */
final class ProcessorPositions implements ReaderPositions {

    private static final long NOTHING = -1;

    private final EventProcessingConfiguration processing;

    ProcessorPositions(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @Override
    public Map<String, Supplier<OptionalLong>> byName() {
        Map<String, Supplier<OptionalLong>> positions = new HashMap<>();
        processing.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming) {
                positions.put(name, () -> position(streaming));
            }
        });
        return positions;
    }

    private static OptionalLong position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .mapToLong(ProcessorPositions::position)
                .min();
    }

    private static long position(EventTrackerStatus status) {
        TrackingToken token = status.getTrackingToken();
        return token == null ? NOTHING : token.position().orElse(NOTHING);
    }
}
