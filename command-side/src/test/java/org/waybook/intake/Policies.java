package org.waybook.intake;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.waybook.eventstore.CommitLog;

/** The policies of a running command side, as tests wait for them. */
public final class Policies {

    private static final int SECONDS = 30;

    private Policies() {}

    /** Returns when every policy has followed the whole log, what the others said in answer too. */
    public static void awaitRest(EventProcessingConfiguration processing, CommitLog log) throws InterruptedException {
        Eventually.within(SECONDS, () -> {
            long head = log.head().value();
            return processing.eventProcessors().values().stream()
                            .filter(StreamingEventProcessor.class::isInstance)
                            .map(StreamingEventProcessor.class::cast)
                            .allMatch(policy -> hasFollowed(policy, head))
                    && log.head().value() == head;
        });
    }

    private static boolean hasFollowed(StreamingEventProcessor policy, long head) {
        return !policy.processingStatus().isEmpty()
                && policy.processingStatus().values().stream().allMatch(segment -> position(segment) >= head - 1);
    }

    private static long position(EventTrackerStatus segment) {
        return segment.getCurrentPosition().orElse(-1);
    }
}
