package org.waybook.intake.reading;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Country;

/** Reads the parties of a filing. */
final class PartyReading {

    private PartyReading() {}

    static Optional<Party> party(Fields fields) {
        Optional<String> name = fields.needed("name", fields.text("name"));
        return party(fields, name);
    }

    /** A carrier of whom a partial filing may know the EORI alone, which then stands for the name as well. */
    static Optional<Party> carrier(Fields fields) {
        return party(fields, fields.text("name").or(() -> fields.text("identificationNumber")));
    }

    private static Optional<Party> party(Fields fields, Optional<String> name) {
        Optional<Eori> eori = fields.value("identificationNumber", Eori::new);
        Optional<TypeOfPerson> typeOfPerson = fields.value("typeOfPerson", TypeOfPerson::of);
        Optional<Address> address = fields.part("address", PartyReading::address);
        List<Communication> communications = fields.parts("communications", PartyReading::communication);
        Optional<String> status = fields.text("status");
        return fields.whole(() -> new Party(name.orElseThrow(), eori, typeOfPerson, address, communications, status));
    }

    static Optional<SupplyChainActor> supplyChainActor(Fields fields) {
        Optional<String> number = fields.needed("identificationNumber", fields.text("identificationNumber"));
        Optional<String> role = fields.needed("role", fields.text("role"));
        return fields.whole(() -> new SupplyChainActor(number.orElseThrow(), role.orElseThrow()));
    }

    static Optional<Address> address(Fields fields) {
        Optional<String> city = fields.needed("city", fields.text("city"));
        Optional<Country> country = fields.needed("country", fields.value("country", Country::new));
        Optional<String> subDivision = fields.text("subDivision");
        Optional<String> street = fields.text("street");
        Optional<String> number = fields.text("number");
        Optional<String> additionalLine = fields.text("additionalLine");
        Optional<String> postCode = fields.text("postCode");
        Optional<String> poBox = fields.text("poBox");
        return fields.whole(() -> new Address(
                city.orElseThrow(),
                country.orElseThrow(),
                subDivision,
                street,
                number,
                additionalLine,
                postCode,
                poBox));
    }

    private static Optional<Communication> communication(Fields fields) {
        Optional<String> identifier = fields.needed("identifier", fields.text("identifier"));
        Optional<String> type = fields.needed("type", fields.text("type"));
        return fields.whole(() -> new Communication(identifier.orElseThrow(), type.orElseThrow()));
    }
}
