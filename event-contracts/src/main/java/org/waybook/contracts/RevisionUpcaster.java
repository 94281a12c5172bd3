package org.waybook.contracts;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings one event from one revision to the next, on its stored JSON. It never opens what is sealed: a sealed form may
 * be moved to another property of the event, but not altered, and not into another event. The property that names the
 * case keeps its value, since the seals are bound to it.
 */
public final class RevisionUpcaster extends SingleEventUpcaster {

    private final String event;
    private final int from;
    private final UnaryOperator<ObjectNode> reshaping;

    /**
     * @param event the name of the event in its contract
     * @param from the revision it reads; it writes the next
     * @param reshaping from the JSON of the one to that of the other; it may change and return what it is given
     */
    public RevisionUpcaster(String event, int from, UnaryOperator<ObjectNode> reshaping) {
        this.event = event;
        this.from = from;
        this.reshaping = reshaping;
    }

    /** The name of the event. */
    public String event() {
        return event;
    }

    /** The revision it reads. */
    public int from() {
        return from;
    }

    /** The revision it writes. */
    public int to() {
        return from + 1;
    }

    /** The JSON in the next revision. */
    JsonNode reshape(JsonNode json) {
        return reshaping.apply((ObjectNode) json);
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().getName().equals(event)
                && String.valueOf(from).equals(stored.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(
                new SimpleSerializedType(event, String.valueOf(to())), JsonNode.class, this::reshape);
    }

    @Override
    public String toString() {
        return "upcaster of " + event + " from revision " + from + " to " + to();
    }
}
