package org.waybook.demo.trader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.demo.chance.Chance;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Country;

/** The traders of one demo: the same companies and persons come back in filing after filing. */
public final class Traders {

    private static final int COMPANIES_PER_COUNTRY = 90;
    private static final int PERSONS_PER_COUNTRY = 4_000;
    private static final int HOUSE_NUMBER_MAX = 180;
    private static final double WRITTEN_DIFFERENTLY = 0.08;
    private static final double PERSON_TELEPHONE = 0.7;
    private static final double PERSON_EMAIL = 0.3;
    private static final double PO_BOX = 0.04;

    private final long seed;
    private final Map<String, Party[]> companies = new HashMap<>();

    public Traders(long seed) {
        this.seed = seed;
    }

    /** A company of a country; few of them have most of the trade. Within the Union it has an EORI. */
    public Party company(String country, Chance chance) {
        Party[] known = companies.computeIfAbsent(country, key -> new Party[COMPANIES_PER_COUNTRY]);
        int number = chance.favouringFirst(COMPANIES_PER_COUNTRY);
        if (known[number] == null) {
            Chance own = Chance.of(seed, key("company", country, number));
            known[number] = newCompany(Land.of(country), City.in(country, own), own);
        }
        return perhapsWrittenDifferently(known[number], chance);
    }

    /** A company of one city, such as a seller on a market place. */
    public Party companyIn(String country, String city, Chance chance) {
        Party[] known = companies.computeIfAbsent(country + city, key -> new Party[COMPANIES_PER_COUNTRY]);
        int number = chance.favouringFirst(COMPANIES_PER_COUNTRY);
        if (known[number] == null) {
            Chance own = Chance.of(seed, key("company of " + city, country, number));
            known[number] = newCompany(Land.of(country), City.named(country, city), own);
        }
        return perhapsWrittenDifferently(known[number], chance);
    }

    /** A natural person who lives in a country. */
    public Party person(String country, Chance chance) {
        Chance own = Chance.of(seed, key("person", country, chance.below(PERSONS_PER_COUNTRY)));
        City city = City.in(country, own);
        String name = Names.person(country, own);
        Optional<Communication> telephone =
                own.happens(PERSON_TELEPHONE) ? Optional.of(telephone(city, own)) : Optional.empty();
        Optional<Communication> email =
                own.happens(PERSON_EMAIL) ? Optional.of(email(name, country, own)) : Optional.empty();
        Party person = new Party(
                name,
                Optional.empty(),
                Optional.of(TypeOfPerson.NATURAL),
                Optional.of(address(Land.of(country), city, own)),
                Stream.concat(telephone.stream(), email.stream()).toList(),
                Optional.empty());
        return perhapsWrittenDifferently(person, chance);
    }

    private static Party newCompany(Land land, City city, Chance own) {
        Optional<Eori> eori = land.eori().isEmpty()
                ? Optional.empty()
                : Optional.of(new Eori(land.country() + Pattern.fill(land.eori(), own)));
        return new Party(
                Names.company(land, city, own),
                eori,
                Optional.of(TypeOfPerson.LEGAL),
                Optional.of(address(land, city, own)),
                List.of(telephone(city, own)),
                Optional.empty());
    }

    private static Address address(Land land, City city, Chance own) {
        boolean box = own.happens(PO_BOX);
        String street = own.one(land.streets());
        String number = Integer.toString(own.between(1, HOUSE_NUMBER_MAX));
        return new Address(
                city.name(),
                new Country(land.country()),
                Optional.empty(),
                box ? Optional.empty() : Optional.of(street),
                box ? Optional.empty() : Optional.of(number),
                Optional.empty(),
                Optional.of(Pattern.fill(city.postCode(), own)),
                box ? Optional.of("PO Box " + (100 + Integer.parseInt(number))) : Optional.empty());
    }

    private static Communication telephone(City city, Chance own) {
        return new Communication(Pattern.fill(city.telephone(), own), Communication.TELEPHONE);
    }

    /** Addresses of the reserved domain example.org reach nobody (RFC 2606). */
    private static Communication email(String name, String country, Chance own) {
        String local = Spelling.plain(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        String address = local + own.between(1, 99) + "@" + country.toLowerCase(Locale.ROOT) + ".example.org";
        return new Communication(address, Communication.EMAIL);
    }

    private static Party perhapsWrittenDifferently(Party party, Chance chance) {
        return chance.happens(WRITTEN_DIFFERENTLY)
                ? new Party(
                        Spelling.varied(party.name(), chance),
                        party.identificationNumber(),
                        party.typeOfPerson(),
                        party.address(),
                        party.communications(),
                        party.status())
                : party;
    }

    private static long key(String kind, String country, int number) {
        return (long) (kind + country).hashCode() * 1_000_003 + number;
    }
}
