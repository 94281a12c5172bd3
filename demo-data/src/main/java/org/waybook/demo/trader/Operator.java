package org.waybook.demo.trader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waybook.demo.table.Table;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Country;

/**
 * An economic operator who files: a carrier, an express carrier or a postal operator.
 *
 * @param kind S sea carrier, A airline, E express carrier, P postal operator, F forwarder, R rail carrier
 * @param number its place in the table, from 0
 * @param prefix of its container or air waybill or house waybill numbers
 * @param flags of its ships; for an airline the letters of its flights
 * @param clerk the account that sends in its name; a demo user where the demo user has its EORI
 */
public record Operator(
        String code, char kind, int number, Party party, String prefix, List<String> flags, String clerk) {

    private static final List<Operator> ALL = read();
    private static final Map<String, Operator> BY_CODE =
            ALL.stream().collect(Collectors.toMap(Operator::code, Function.identity()));
    private static final Map<Eori, Operator> BY_EORI =
            ALL.stream().collect(Collectors.toMap(Operator::eori, Function.identity()));

    /** The operator of a code of the table. */
    public static Operator of(String code) {
        Operator operator = BY_CODE.get(code);
        if (operator == null) {
            throw new IllegalArgumentException(code + " is not in the table of operators; add it there.");
        }
        return operator;
    }

    /** All operators of a kind. */
    public static List<Operator> all(char kind) {
        return ALL.stream().filter(operator -> operator.kind() == kind).toList();
    }

    /** Its EORI. */
    public Eori eori() {
        return party.identificationNumber().orElseThrow();
    }

    /** The clerk who sends for the operator that has an EORI. */
    public static Actor clerkOf(Eori eori) {
        Operator operator = BY_EORI.get(eori);
        if (operator == null) {
            throw new IllegalArgumentException(eori.value() + " is not in the table of operators; add it there.");
        }
        return Actor.trader(operator.clerk(), eori);
    }

    private static List<Operator> read() {
        List<Operator> unnumbered = Table.read(Operator.class, "operators.tsv", Operator::of);
        return IntStream.range(0, unnumbered.size())
                .mapToObj(number -> unnumbered.get(number).numbered(number))
                .toList();
    }

    private Operator numbered(int place) {
        return new Operator(code, kind, place, party, prefix, flags, clerk);
    }

    private static Operator of(Table.Row row) {
        Address address = new Address(
                row.text("city"),
                new Country(row.text("country")),
                Optional.empty(),
                Optional.of(row.text("street")),
                Optional.of(row.text("number")),
                Optional.empty(),
                Optional.of(row.text("postCode")),
                Optional.empty());
        Party party = new Party(
                row.text("name"),
                Optional.of(new Eori(row.text("eori"))),
                Optional.of(TypeOfPerson.LEGAL),
                Optional.of(address),
                List.of(new Communication(row.text("telephone"), Communication.TELEPHONE)),
                Optional.empty());
        return new Operator(
                row.text("code"),
                row.text("kind").charAt(0),
                0,
                party,
                row.text("prefix"),
                row.list("flags", ","),
                row.text("clerk"));
    }
}
