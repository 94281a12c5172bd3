package org.waybook.projections.processing;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.waybook.projections.index.ViewDocument;
import org.waybook.projections.views.View;

/** A view as a function of the log: which events it takes in, which document each concerns, and what that then is. */
public interface ViewFunction {

    /** The view it builds. */
    View view();

    /** Whether events of this type concern the view. */
    boolean takesIn(Class<?> eventType);

    /** The document that an event concerns; all events of one document are applied in order. */
    String documentOf(DomainEventMessage<?> event);

    /**
     * The document after events that follow each other in the log; the same whenever and however often it is asked.
     *
     * @param events at least one, all of the document
     * @throws RuntimeException when the events cannot be applied
     */
    ViewDocument documentAfter(String id, List<DomainEventMessage<?>> events);
}
