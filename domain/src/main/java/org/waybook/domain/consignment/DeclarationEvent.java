package org.waybook.domain.consignment;

/** What a filing does to what is declared of a consignment. */
public sealed interface DeclarationEvent extends ConsignmentEvent
        permits ConsignmentEvent.ConsignmentAnnounced,
                ConsignmentEvent.ConsignmentAmended,
                ConsignmentEvent.ConsignmentWithdrawn,
                ConsignmentEvent.ConsignmentInvalidated {}
