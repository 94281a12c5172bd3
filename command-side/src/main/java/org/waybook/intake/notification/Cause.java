package org.waybook.intake.notification;

import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.message.Recipient;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;

/**
 * An event that may make messages necessary, and whom it concerns.
 *
 * @param event what happened
 * @param background how things stood then
 */
record Cause<E extends LifecycleEvent>(E event, Background background) {

    /** The consignment it happened to, as it stood then. */
    Optional<Live> live() {
        return event instanceof ConsignmentEvent of ? background.consignment(of.consignment()) : Optional.empty();
    }

    /** The declarant and the representative of the filing. */
    Stream<Recipient> filers() {
        return header().stream().flatMap(Cause::filersOf);
    }

    /** The declarant and the representative of a filing. */
    static Stream<Recipient> filersOf(FilingHeader header) {
        return header.personsFiling().stream().map(Recipient.Operator::new);
    }

    /** Who carries: the carrier that the filing names, and that of the master filing or else who made it. */
    Stream<Recipient> carriers() {
        Stream<Eori> named = header().flatMap(FilingHeader::carrier).flatMap(Party::identificationNumber).stream();
        Stream<Eori> ofMaster = live()
                .flatMap(live -> live.linking().masterMrn())
                .flatMap(background::filing)
                .flatMap(FilingHeader::issuer)
                .stream();
        return Stream.concat(named, ofMaster).distinct().map(Recipient.Operator::new);
    }

    /** The member states that the consignment concerns, the responsible one among them. */
    Stream<Recipient> involved() {
        return live().stream()
                .flatMap(live -> Stream.concat(
                        live.assessment().responsible().stream(), live.assessment().involvedMemberStates().stream()))
                .distinct()
                .map(Recipient.State::new);
    }

    /** The member state that concludes analyses of the consignment. */
    Stream<Recipient> responsible() {
        return live().flatMap(live -> live.assessment().responsible()).stream().map(Recipient.State::new);
    }

    /** The member state of an office. */
    static Stream<Recipient> of(CustomsOffice office) {
        String country = office.country().value();
        return MemberState.isOne(country) ? Stream.of(new Recipient.State(new MemberState(country))) : Stream.empty();
    }

    /** One operator. */
    static Stream<Recipient> operator(Eori eori) {
        return Stream.of(new Recipient.Operator(eori));
    }

    private Optional<FilingHeader> header() {
        return event instanceof FilingEvent filing
                ? background.filing(filing.mrn())
                : live().map(live -> live.leading().particulars().header());
    }
}
