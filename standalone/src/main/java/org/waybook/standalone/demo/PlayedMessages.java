package org.waybook.standalone.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.waybook.contracts.ContractSerializer;
import org.waybook.contracts.EventMetadata;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/** Finds out of the log which messages were already played. */
final class PlayedMessages {

    private static final int BATCH = 2_000;

    /** Claims of a large amendment come before the amendment itself, so they alone do not tell that it was played. */
    private static final String CLAIM = "Claim";

    private final CommitLog log;
    private final ContractSerializer serializer;

    PlayedMessages(CommitLog log, ContractSerializer serializer) {
        this.log = log;
        this.serializer = serializer;
    }

    /** The identifiers of all messages that caused an event. */
    Set<String> messageIds() {
        Set<String> found = new HashSet<>();
        List<LoggedEvent> events = log.readEvents(Position.FIRST, BATCH);
        while (!events.isEmpty()) {
            events.stream()
                    .filter(event -> !event.content().aggregateType().equals(CLAIM))
                    .forEach(event -> found.add(messageId(event)));
            events = log.readEvents(events.getLast().position().plus(1), BATCH);
        }
        return found;
    }

    private String messageId(LoggedEvent event) {
        MetaData metaData = serializer.deserialize(
                new SimpleSerializedObject<>(event.content().metadata(), byte[].class, MetaData.class.getName(), null));
        return EventMetadata.circumstances(metaData).messageId();
    }
}
