package org.waybook.projections.consignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.projections.views.Identifiers;

/**
 * A party as it is searched.
 *
 * @param role in the filing or consignment, as the API names it
 * @param address in one line
 * @param identifiers EORI, telephone numbers and e-mail addresses
 */
record SearchableParty(String role, String name, Optional<String> address, List<String> identifiers) {

    /** Every party that the particulars name. */
    static List<SearchableParty> of(ConsignmentParticulars particulars) {
        List<SearchableParty> parties = new ArrayList<>();
        parties.add(of("declarant", particulars.header().declarant()));
        particulars.header().representative().ifPresent(party -> parties.add(of("representative", party)));
        particulars.header().carrier().ifPresent(party -> parties.add(of("carrier", party)));
        parties.add(of("consignor", particulars.consignment().consignor()));
        particulars.consignment().consignee().ifPresent(party -> parties.add(of("consignee", party)));
        particulars.consignment().notifyParty().ifPresent(party -> parties.add(of("notifyParty", party)));
        particulars.consignment().goodsShipment().ifPresent(sale -> {
            sale.seller().ifPresent(party -> parties.add(of("seller", party)));
            sale.buyer().ifPresent(party -> parties.add(of("buyer", party)));
        });
        return parties;
    }

    private static SearchableParty of(String role, Party party) {
        Stream<String> identifier = party.identificationNumber().stream().map(TextValue::value);
        Stream<String> contacts = party.communications().stream().map(Communication::identifier);
        return new SearchableParty(
                role,
                party.name(),
                party.address().map(SearchableParty::inOneLine),
                Identifiers.lettersAndDigits(Stream.concat(identifier, contacts).toList()));
    }

    private static String inOneLine(Address address) {
        return Stream.of(
                        address.street(),
                        address.number(),
                        address.additionalLine(),
                        address.poBox(),
                        address.postCode(),
                        Optional.of(address.city()),
                        address.subDivision(),
                        Optional.of(address.country()).map(Country::value))
                .flatMap(Optional::stream)
                .reduce((line, part) -> line + " " + part)
                .orElse("");
    }
}
