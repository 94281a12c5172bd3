package org.waybook.projections.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybook.domain.TextValue;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.TypeOfPerson;

/**
 * An element of a party.
 *
 * @param pointer JSON pointer within the party
 * @param name in plain words
 * @param number the part of the D.E. number behind that of the party (Annex B, format of the data elements)
 * @param value as a person would read it
 */
record PartyElement(String pointer, String name, String number, Function<Party, Optional<String>> value) {

    static final List<PartyElement> ALL = List.of(
            new PartyElement("/name", "name", "016", party -> Optional.of(party.name())),
            new PartyElement(
                    "/identificationNumber", "identification number", "017", party -> party.identificationNumber()
                            .map(TextValue::value)),
            new PartyElement("/typeOfPerson", "type of person", "028", party -> party.typeOfPerson()
                    .map(TypeOfPerson::code)),
            inAddress("/street", "street", "023", Address::street),
            inAddress("/additionalLine", "additional line of the street", "024", Address::additionalLine),
            inAddress("/number", "house number", "025", Address::number),
            inAddress("/poBox", "P.O. box", "026", Address::poBox),
            inAddress("/postCode", "postcode", "021", Address::postCode),
            inAddress("/city", "city", "022", address -> Optional.of(address.city())),
            inAddress("/subDivision", "region", "027", Address::subDivision),
            inAddress("/country", "country", "020", address -> Optional.of(address.country())
                    .map(TextValue::value)),
            new PartyElement("/communications", "communication", "029", PartyElement::communications),
            new PartyElement("/status", "status", "030", Party::status));

    Optional<String> of(Party party) {
        return value.apply(party);
    }

    private static PartyElement inAddress(
            String pointer, String name, String number, Function<Address, Optional<String>> value) {
        return new PartyElement("/address" + pointer, name, "018 " + number, party -> party.address()
                .flatMap(value));
    }

    private static Optional<String> communications(Party party) {
        return party.communications().isEmpty()
                ? Optional.empty()
                : Optional.of(party.communications().stream()
                        .map(communication -> communication.type() + " " + communication.identifier())
                        .collect(Collectors.joining(", ")));
    }
}
