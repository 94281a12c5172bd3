package org.waybook.projections.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.consignment.Change.ElementChanged;
import org.waybook.domain.consignment.Change.PartyChanged;
import org.waybook.domain.consignment.DataElement;
import org.waybook.domain.consignment.DataElements;
import org.waybook.domain.party.Party;
import org.waybook.projections.views.TimelineEvent.FieldChange;

/** Names the elements that changed; a party that changed is told element by element. */
final class FieldChanges {

    private FieldChanges() {}

    static List<FieldChange> of(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> switch (change) {
                    case ElementChanged element -> List.of(element(element)).stream();
                    case PartyChanged party -> party(party).stream();
                })
                .toList();
    }

    private static FieldChange element(ElementChanged change) {
        Optional<DataElement> element = DataElements.at(change.pointer());
        return new FieldChange(
                change.pointer(),
                element.map(DataElement::name).orElse(change.pointer()),
                element.map(DataElement::number).filter(number -> !number.isEmpty()),
                change.before(),
                change.after());
    }

    private static List<FieldChange> party(PartyChanged change) {
        DataElement element = DataElements.at(change.pointer()).orElseGet(() -> new DataElement(change.pointer(), ""));
        List<FieldChange> changes = new ArrayList<>();
        for (PartyElement part : PartyElement.ALL) {
            Optional<String> before = change.before().flatMap(part::of);
            Optional<String> after = change.after().flatMap(part::of);
            if (!before.equals(after)) {
                changes.add(new FieldChange(
                        change.pointer() + part.pointer(),
                        element.name() + ": " + part.name(),
                        Optional.of(element.number() + " " + part.number())
                                .filter(ignored -> !element.number().isEmpty()),
                        before,
                        after));
            }
        }
        return changes.isEmpty() ? List.of(whole(change, element)) : changes;
    }

    /** A party whose difference cannot be told any more, since its particulars are erased. */
    private static FieldChange whole(PartyChanged change, DataElement element) {
        return new FieldChange(
                change.pointer(),
                element.name(),
                Optional.of(element.number()).filter(number -> !number.isEmpty()),
                change.before().map(Party::name),
                change.after().map(Party::name));
    }
}
