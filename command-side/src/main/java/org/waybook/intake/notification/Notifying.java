package org.waybook.intake.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageId;
import org.waybook.domain.message.MessageSubject;
import org.waybook.intake.Commanding;
import org.waybook.intake.commits.WholeCommits;

/** Issues the messages that a commit makes necessary: one for each recipient, type and filing, not one a consignment. */
final class Notifying {

    /** Messages of one commit; a commit of a hundred consignments seldom makes more than ten. */
    private static final int MESSAGES_MAX = 100;

    private final WholeCommits commits;
    private final Histories histories;
    private final Commanding commanding;

    Notifying(WholeCommits commits, Histories histories, Commanding commanding) {
        this.commits = commits;
        this.histories = histories;
        this.commanding = commanding;
    }

    /**
     * Follows the commits that hold some events, each once and as a whole.
     *
     * @param causes events that may make messages necessary, by their positions
     */
    void follow(SortedMap<Long, DomainEventMessage<?>> causes) {
        commits.forEach(causes, this::follow);
    }

    private void follow(Collection<DomainEventMessage<?>> events) {
        // of a commit that came in pieces the histories may not know the rest yet
        events.forEach(histories::follow);
        Map<Notice.Kind, List<Noted>> noted = new LinkedHashMap<>();
        Optional<Circumstances> cause = Optional.empty();
        for (DomainEventMessage<?> message : events) {
            if (message.getPayload() instanceof LifecycleEvent event && NoticeTable.concerns(event)) {
                long position = EventMetadata.position(message.getMetaData());
                cause = cause.or(() -> Optional.of(EventMetadata.circumstances(message.getMetaData())));
                NoticeTable.noticesOf(event, new LoggedBackground(histories, position))
                        .forEach(notice -> noted.computeIfAbsent(notice.kind(), kind -> new ArrayList<>())
                                .add(new Noted(message, notice.consignment())));
            }
        }
        List<MessageIssued> messages = messages(noted);
        for (int from = 0; from < messages.size(); from += MESSAGES_MAX) {
            commanding.send(
                    new IssueMessages(messages.subList(from, Math.min(from + MESSAGES_MAX, messages.size()))),
                    byPolicy(cause.orElseThrow()));
        }
    }

    private static List<MessageIssued> messages(Map<Notice.Kind, List<Noted>> noted) {
        List<MessageIssued> messages = new ArrayList<>();
        noted.forEach((kind, all) -> {
            for (int from = 0; from < all.size(); from += MessageSubject.CONSIGNMENTS_MAX) {
                int to = Math.min(from + MessageSubject.CONSIGNMENTS_MAX, all.size());
                messages.add(message(kind, all.subList(from, to)));
            }
        });
        return messages;
    }

    private static MessageIssued message(Notice.Kind kind, List<Noted> noted) {
        List<ConsignmentId> consignments = noted.stream()
                .flatMap(one -> one.consignment().stream())
                .distinct()
                .toList();
        DomainEventMessage<?> first = noted.getFirst().event();
        return new MessageIssued(
                MessageId.of(
                        NotificationPolicy.NAME,
                        first.getAggregateIdentifier(),
                        first.getSequenceNumber(),
                        kind.type(),
                        kind.recipient()),
                kind.type(),
                kind.recipient(),
                new MessageSubject(kind.mrn(), consignments, kind.reference()),
                kind.content());
    }

    private static Circumstances byPolicy(Circumstances cause) {
        return new Circumstances(
                Actor.WAYBOOK,
                cause.statedAt(),
                cause.messageId(),
                cause.correlationId(),
                Optional.of(cause.messageId()),
                Channel.SYSTEM);
    }

    /** The event that made something worth telling, and of which consignment. */
    private record Noted(DomainEventMessage<?> event, Optional<ConsignmentId> consignment) {}
}
