package org.waybook.domain.validation;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.goods.CusCode;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.UnNumber;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.UnLocode;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/** The page of every rule. */
final class RulePage {

    private static final String BAD = "?";

    private static final List<Supplier<Object>> VALUES = List.of(
            () -> new Lrn(""),
            () -> new Mrn(BAD),
            () -> new Eori(BAD),
            () -> FilingType.of(BAD),
            () -> new MemberState(BAD),
            () -> new CustomsOffice(BAD),
            () -> new Country(BAD),
            () -> new UnLocode(BAD),
            () -> ModeOfTransport.of(BAD),
            () -> new TransportDocument(BAD, "1"),
            () -> TypeOfPerson.of(BAD),
            () -> new HsCode(BAD),
            () -> new CusCode(BAD),
            () -> new UnNumber(BAD));

    private static final List<String> LIFECYCLE = List.of(
            row("LRN_IN_USE", "R3003", "A declarant gives an LRN to one content only."),
            row(
                    "TRANSPORT_DOCUMENT_IN_USE",
                    "CFSS-L3, GET04; IA 183",
                    "Each part of the dataset of a consignment is filed by one live filing, declared splits excepted."),
            row(
                    "NOT_PERSON_FILING",
                    "CFSS-L3, GET04",
                    "Only the declarant or the representative files, amends and invalidates."),
            row(
                    "R3024",
                    "ICS2 rule R3024",
                    "An amendment leaves the protected particulars as they were: type of filing, LRN, declarant,"
                            + " representative, mode, means and conveyance reference, carrier, office of first entry,"
                            + " master document, split and part before."),
            row("NOT_AMENDABLE", "ICD Annex 1", "A filing F25 has no amendment; it is invalidated and filed again."),
            row(
                    "OTHER_CHANNEL",
                    "ICD 3.3.2.2",
                    "An amendment comes through the channel of the filing: from system to system, or from the user"
                            + " interface."),
            row(
                    "BARRED",
                    "CFSS-L3, GET04; UCC 129",
                    "A consignment that was presented, or of which a control was announced, is not changed; its filing"
                            + " is not invalidated, nor is what it says of all consignments changed."),
            row("FILING_INVALIDATED", "UCC 129", "An invalidated filing is neither amended nor invalidated again."));

    private RulePage() {}

    static String text() {
        return """
                # Rules

                What a filing is judged by, in the order in which it is judged. This page is generated from the code; the
                build fails when the two differ. Each rule is one function with a test where it holds and one where it is
                broken. All errors of a filing are answered together, each with its code, the JSON pointer of the element,
                the XPath where the filing came as XML, what is wrong and what to do.

                ## Values

                Checked while a message is read; what cannot be such a value at all goes no further.

                | code | example of a refusal | what to give |
                |---|---|---|
                """
                + VALUES.stream().map(RulePage::refusal).collect(Collectors.joining())
                + """

                ## Cleansing

                Before the rules, the free texts of a filing are cleansed (CFSS-L3, GET08): control and format characters,
                pictures and the signs `* ~ ^ | < > { } [ ] \\ _ =` and the back quote become blanks, and blanks collapse.
                What was written is kept in the event FilingCleansed, of more than a thousand texts the first thousand.

                ## Structure, formats, conditions and rules

                A filing that breaks one of these is refused.

                | code | rule | source | types |
                |---|---|---|---|
                """
                + rules(FilingRules.all())
                + """

                ## Flags

                What is doubtful and refuses nothing; it lowers the quality of a filing.

                | code | what is expected | source | types |
                |---|---|---|---|
                """
                + rules(FilingFlags.all())
                + """

                ## Lifecycle

                Judged against what is in the log already.

                | code | rule | source |
                |---|---|---|
                """
                + String.join("", LIFECYCLE);
    }

    private static String rules(List<FilingRule> rules) {
        return rules.stream()
                .map(rule -> "| " + rule.code() + " | " + rule.text() + " | " + rule.source() + " | "
                        + types(rule.types()) + " |\n")
                .collect(Collectors.joining());
    }

    /** The types, told by what is left out where those are fewer. */
    static String types(Set<FilingType> types) {
        Set<FilingType> others = Stream.of(FilingType.values())
                .filter(type -> !types.contains(type))
                .collect(Collectors.toSet());
        if (others.isEmpty()) {
            return "all";
        }
        return others.size() < types.size() ? "all but " + names(others) : names(types);
    }

    private static String names(Set<FilingType> types) {
        TreeMap<FilingType, String> sorted = new TreeMap<>();
        types.forEach(type -> sorted.put(type, type.name()));
        return String.join(", ", sorted.values());
    }

    private static String refusal(Supplier<Object> value) {
        try {
            throw new AssertionError(value.get() + " should have been refused.");
        } catch (InvalidValue refused) {
            return "| " + refused.code() + " | " + refused.getMessage() + " | " + refused.remedy() + " |\n";
        }
    }

    private static String row(String code, String source, String text) {
        return "| " + code + " | " + text + " | " + source + " |\n";
    }
}
