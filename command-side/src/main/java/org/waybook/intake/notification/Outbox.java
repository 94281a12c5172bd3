package org.waybook.intake.notification;

import java.util.List;
import java.util.Locale;
import org.waybook.domain.message.MessageId;
import org.waybook.domain.message.MessageType;
import org.waybook.domain.message.Recipient;
import org.waybook.stores.index.IndexChange;
import org.waybook.stores.index.IndexEntry;
import org.waybook.stores.index.IndexKey;
import org.waybook.stores.index.IndexRange;
import org.waybook.stores.index.OrderedIndex;

/**
 * The messages of each recipient in the order to work them off: by priority, then as they were issued. Built from the
 * log by the policy.
 */
final class Outbox {

    private static final String NAMESPACE = "outbox";

    private final OrderedIndex index;

    Outbox(OrderedIndex index) {
        this.index = index;
    }

    /** Which messages a recipient asks for. */
    enum Shelf {
        PENDING,
        ACKNOWLEDGED,
        ALL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What changes when a message is issued or sent again.
     *
     * @param position at which it was issued first
     */
    static List<IndexChange> pending(MessageId message, MessageType type, Recipient recipient, long position) {
        return List.of(
                put(Shelf.ALL, message, type, recipient, position),
                put(Shelf.PENDING, message, type, recipient, position),
                new IndexChange.Remove(key(Shelf.ACKNOWLEDGED, type, recipient, position)));
    }

    /**
     * What changes when a message is acknowledged.
     *
     * @param position at which it was issued first
     */
    static List<IndexChange> acknowledged(MessageId message, MessageType type, Recipient recipient, long position) {
        return List.of(
                put(Shelf.ACKNOWLEDGED, message, type, recipient, position),
                new IndexChange.Remove(key(Shelf.PENDING, type, recipient, position)));
    }

    /**
     * A recipient's messages, a page at a time.
     *
     * @param after the place of the last one of the page before; empty for the first page
     */
    List<Placed> page(Shelf shelf, Recipient recipient, String after, int limit) {
        String prefix = prefix(shelf, recipient);
        IndexRange all = IndexRange.startingWith(NAMESPACE, prefix);
        IndexRange rest = after.isEmpty() ? all : all.behind(prefix + after.replace('-', '/'));
        return index.entries(rest, limit).stream()
                .map(entry -> placed(entry, prefix.length()))
                .toList();
    }

    void change(List<IndexChange> changes) {
        index.change(changes);
    }

    private static Placed placed(IndexEntry entry, int placeFrom) {
        return new Placed(entry.key().substring(placeFrom).replace('/', '-'), new MessageId(entry.value()));
    }

    private static IndexChange put(
            Shelf shelf, MessageId message, MessageType type, Recipient recipient, long position) {
        return new IndexChange.Put(key(shelf, type, recipient, position), message.value());
    }

    private static IndexKey key(Shelf shelf, MessageType type, Recipient recipient, long position) {
        return new IndexKey(
                NAMESPACE,
                prefix(shelf, recipient) + type.priority() + '/' + String.format(Locale.ROOT, "%019d", position));
    }

    private static String prefix(Shelf shelf, Recipient recipient) {
        return shelf.word() + '/' + recipient.direction() + '/' + recipient.code() + '/';
    }

    /**
     * A message in the outbox.
     *
     * @param place its priority and the position at which it was issued, such as {@code A-0000000000000000042}
     */
    record Placed(String place, MessageId message) {}
}
