package org.waybook.intake.amendment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.consignment.Change.ElementChanged;
import org.waybook.domain.consignment.Change.PartyChanged;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.DataElement;
import org.waybook.domain.consignment.DataElements;
import org.waybook.domain.party.Party;
import org.waybook.intake.amendment.Amendment.ChangesOf;
import org.waybook.intake.answering.Answers.AcceptedAmendment;
import org.waybook.intake.answering.Answers.AnsweredChange;

/** Words the answer to an amendment. */
final class AmendmentAnswers {

    /** More changes than this are read in the timeline. */
    private static final int CHANGES_MAX = 1_000;

    private AmendmentAnswers() {}

    static AcceptedAmendment accepted(Amendment amendment, long position) {
        List<AnsweredChange> changes = amendment.changes().stream()
                .flatMap(AmendmentAnswers::changes)
                .limit(CHANGES_MAX)
                .toList();
        return new AcceptedAmendment(
                amendment.mrn().value(), amendment.version(), position, amendment.spreadLater(), changes);
    }

    private static Stream<AnsweredChange> changes(ChangesOf changes) {
        return changes.changes().stream().map(change -> change(changes.consignment(), change));
    }

    private static AnsweredChange change(Optional<ConsignmentId> consignment, Change change) {
        Optional<DataElement> element = DataElements.at(change.pointer());
        Optional<String> before =
                switch (change) {
                    case ElementChanged text -> text.before();
                    case PartyChanged party -> party.before().map(Party::name);
                };
        Optional<String> after =
                switch (change) {
                    case ElementChanged text -> text.after();
                    case PartyChanged party -> party.after().map(Party::name);
                };
        return new AnsweredChange(
                consignment.map(ConsignmentId::value),
                change.pointer(),
                element.map(DataElement::name),
                element.map(DataElement::number),
                before,
                after);
    }
}
