package org.waybook.intake.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.TextValue;
import org.waybook.domain.message.MessageDetail;

/** What a message says, put together in order. */
final class Content {

    private final List<MessageDetail> details = new ArrayList<>();

    private Content() {}

    /** A message that says no more than what it is about. */
    static Content nothing() {
        return new Content();
    }

    /** Content that begins with one thing. */
    static Content of(String name, Object value) {
        return nothing().and(name, value);
    }

    Content and(String name, Object value) {
        details.add(new MessageDetail(name, value instanceof TextValue text ? text.value() : value.toString()));
        return this;
    }

    Content and(String name, Optional<?> value) {
        value.ifPresent(present -> and(name, present));
        return this;
    }

    /** Several values of one kind, as one detail; none says nothing. */
    Content and(String name, Stream<?> values) {
        String all = values.map(value -> value instanceof TextValue text ? text.value() : value.toString())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? this : and(name, all);
    }

    List<MessageDetail> details() {
        return List.copyOf(details);
    }
}
