package org.waybook.projections.processing;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Hands the events of a processor to a view: gathers those of a batch and writes them with its last one, before Axon
 * stores the token. A failure of the store leaves the batch, so Axon gives the batch back and tries again later.
 */
final class ViewInvoker implements EventHandlerInvoker {

    private final ViewFunction function;
    private final ViewWriter writer;
    private final String batchKey;

    ViewInvoker(ViewFunction function, ViewWriter writer) {
        this.function = function;
        this.writer = writer;
        this.batchKey = "batch of " + function.view().processor();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message instanceof DomainEventMessage<?> event
                && function.takesIn(message.getPayloadType())
                && segment.matches(function.documentOf(event));
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return function.takesIn(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (!canHandle(message, segment)) {
            return;
        }
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        ViewBatch batch = unitOfWork.getOrComputeResource(batchKey, ignored -> new ViewBatch());
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        batch.add(function.documentOf(event), event);
        if (!(unitOfWork instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage()) {
            writer.write(batch);
        }
    }

    @Override
    public boolean supportsReset() {
        return true;
    }

    /** Nothing to undo: the same events make the same documents. */
    @Override
    public <R> void performReset(R context) {}
}
