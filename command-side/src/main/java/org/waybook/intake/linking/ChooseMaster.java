package org.waybook.intake.linking;

import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;

/** What somebody makes of a proposed master filing. */
sealed interface ChooseMaster {

    /** Which consignment. */
    ConsignmentId consignment();

    /** It is the one. */
    record AcceptProposal(ConsignmentId consignment, Mrn master, Actor actor) implements ChooseMaster {}

    /** It is not. */
    record DismissProposal(ConsignmentId consignment, Mrn master, Actor actor) implements ChooseMaster {}
}
