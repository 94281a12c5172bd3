package org.waybook.demo.story;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Country;

/** The invented companies and persons of the stories. */
final class Cast {

    private Cast() {}

    static Address address(String street, String number, String postCode, String city, String country) {
        return new Address(
                city,
                new Country(country),
                Optional.empty(),
                Optional.of(street),
                Optional.of(number),
                Optional.empty(),
                Optional.of(postCode),
                Optional.empty());
    }

    /** A company outside the Union. */
    static Party company(String name, Address address, String telephone) {
        return party(name, Optional.empty(), TypeOfPerson.LEGAL, address, telephone);
    }

    /** A company with an EORI. */
    static Party company(String name, String eori, Address address, String telephone) {
        return party(name, Optional.of(new Eori(eori)), TypeOfPerson.LEGAL, address, telephone);
    }

    static Party person(String name, Address address, String telephone) {
        return party(name, Optional.empty(), TypeOfPerson.NATURAL, address, telephone);
    }

    private static Party party(String name, Optional<Eori> eori, TypeOfPerson type, Address address, String telephone) {
        return new Party(
                name,
                eori,
                Optional.of(type),
                Optional.of(address),
                List.of(new Communication(telephone, Communication.TELEPHONE)),
                Optional.empty());
    }
}
