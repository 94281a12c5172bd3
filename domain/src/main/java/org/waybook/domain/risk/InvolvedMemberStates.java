package org.waybook.domain.risk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;

/**
 * Which member states a consignment concerns (task PET07 "Determine IMS"). The official derivation is not published, so
 * these rules are our own; another set of rules is another list.
 *
 * @param rules tried in this order
 */
public record InvolvedMemberStates(List<Rule> rules) {

    /** The rules of Waybook. */
    public static final InvolvedMemberStates STANDARD = new InvolvedMemberStates(List.of(
            new Rule(
                    InvolvementReason.FIRST_ENTRY,
                    "IA Art. 186: the office of first entry analyses (D.E. 17 07)",
                    declared -> declared.header().customsOfficeOfFirstEntry().map(CustomsOffice::country).stream()),
            new Rule(
                    InvolvementReason.ADDRESSED,
                    "the member state the filing is sent to (D.E. 16 02)",
                    declared -> declared.header().addressedMemberState().stream()),
            new Rule(
                    InvolvementReason.UNLOADING,
                    "goods leave the means of transport there (D.E. 16 14)",
                    declared -> country(declared.consignment().placeOfUnloading())),
            new Rule(
                    InvolvementReason.DELIVERY,
                    "goods end their journey there (D.E. 16 05)",
                    declared -> country(declared.consignment().placeOfDelivery())),
            new Rule(
                    InvolvementReason.ROUTING,
                    "goods pass it (D.E. 16 12)",
                    declared -> declared.consignment().countriesOfRouting().stream()),
            new Rule(
                    InvolvementReason.CONSIGNEE,
                    "the consignee lives there (D.E. 13 03)",
                    declared -> declared.consignment().consignee().flatMap(Party::address).stream()
                            .map(address -> address.country()))));

    public InvolvedMemberStates {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param source on what it rests, for the documentation
     * @param countries which it finds; those that take part in ICS2 count
     */
    public record Rule(
            InvolvementReason reason,
            String source,
            Function<ConsignmentParticulars, Stream<? extends TextValue>> countries) {}

    /** Those that a consignment concerns, each with every reason, in the order the rules find them. */
    public List<Involvement> of(ConsignmentParticulars particulars) {
        return of(List.of(particulars));
    }

    /** Those that what several filings declare of one consignment concerns. */
    public List<Involvement> of(List<ConsignmentParticulars> declared) {
        Map<String, Set<InvolvementReason>> reasons = new LinkedHashMap<>();
        rules.forEach(rule -> declared.stream()
                .flatMap(rule.countries())
                .map(TextValue::value)
                .filter(MemberState::isOne)
                .forEach(code -> reasons.computeIfAbsent(code, ignored -> new LinkedHashSet<>())
                        .add(rule.reason())));
        return reasons.entrySet().stream()
                .map(entry -> new Involvement(new MemberState(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Stream<? extends TextValue> country(Optional<Place> place) {
        return place.flatMap(Place::liesIn).stream();
    }
}
