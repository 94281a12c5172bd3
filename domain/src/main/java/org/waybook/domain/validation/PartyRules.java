package org.waybook.domain.validation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.TypeOfPerson;

/** The rules for the parties of a filing, their addresses and how they are reached. */
final class PartyRules {

    static final FilingRule R3002 = new FilingRule(
            "R3002",
            "ICS2 rule R3002",
            "An address has a street and a number, or a post office box; the number may be missing at a natural person's.",
            PartyRules::streetOrPostOfficeBox);

    static final FilingRule C3034 = new FilingRule(
            "C3034",
            "ICS2 condition C3034, CL733",
            "An address has a post code unless its country uses none.",
            PartyRules::postCode);

    static final FilingRule R3006 = new FilingRule(
            "R3006",
            "ICS2 rule R3006, ITU-T E.123",
            "A telephone number is written in international format.",
            PartyRules::telephone);

    static final FilingRule EMAIL = new FilingRule(
            "FORMAT",
            "RFC 5321, section 2.3.11",
            "An e-mail address is a mailbox, an at sign and a domain.",
            PartyRules::email);

    static final FilingRule R3033 = new FilingRule(
            "R3033",
            "ICS2 rule R3033",
            "The representative is somebody else than the declarant.",
            PartyRules::representativeDiffers);

    static final FilingRule STATUS = new FilingRule(
            "CL094",
            "CL094",
            "The status of a representative is 2 (direct) or 3 (indirect).",
            PartyRules::representativeStatus);

    /** The shortest and the longest number that E.164 knows, without the plus sign. */
    private static final Pattern E123 = Pattern.compile("\\+[0-9](?: ?[0-9]){5,14}");

    private static final Pattern MAILBOX = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");

    private PartyRules() {}

    static List<FilingRule> all() {
        return List.of(R3002, C3034, R3006, EMAIL, R3033, STATUS);
    }

    private static void streetOrPostOfficeBox(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.addresses(filing, (address, party, at) -> {
            boolean numbered = address.number().isPresent()
                    || party.map(PartyRules::isNatural).orElse(false);
            boolean street = address.street().isPresent() && numbered;
            if (!street && address.poBox().isEmpty()) {
                String text = "The address in " + Findings.quote(address.city())
                        + " has neither street and number nor a post office box.";
                findings.add("R3002", at, text, "Give street and number, or poBox.");
            }
        });
    }

    private static void postCode(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.addresses(filing, (address, party, at) -> {
            if (address.postCode().isEmpty() && referenceData.hasPostCodes(address.country())) {
                String text = "The address in " + Findings.quote(address.city()) + " has no post code, and "
                        + address.country().value() + " uses them.";
                findings.add("C3034", at.child("postCode"), text, "Give postCode.");
            }
        });
    }

    /** Whether a party says that it is a natural person, from whom less is asked (rules R3002, C3020, C3025). */
    static boolean isNatural(Party party) {
        return party.typeOfPerson().filter(type -> type == TypeOfPerson.NATURAL).isPresent();
    }

    private static void telephone(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        communications(filing, Communication.TELEPHONE, (identifier, at) -> {
            if (!E123.matcher(identifier).matches()) {
                String text = Findings.quote(identifier) + " is not a telephone number in international format.";
                findings.add(
                        "R3006", at, text, "Give + and the country code, then digits and blanks: +33 1 23 45 67 89.");
            }
        });
    }

    private static void email(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        communications(filing, Communication.EMAIL, (identifier, at) -> {
            if (!MAILBOX.matcher(identifier).matches()) {
                String text = Findings.quote(identifier) + " is not an e-mail address.";
                findings.add("FORMAT", at, text, "Give an address such as customs@example.org.");
            }
        });
    }

    private static void communications(FilingDataset filing, String type, BiConsumer<String, ElementPointer> rule) {
        Parts.parties(
                filing,
                (party, at) -> Parts.each(party.communications(), at.child("communications"), (way, here) -> {
                    if (way.type().equals(type)) {
                        rule.accept(way.identifier(), here.child("identifier"));
                    }
                }));
    }

    private static void representativeDiffers(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        FilingHeader header = filing.header();
        header.representative().flatMap(Party::identificationNumber).ifPresent(eori -> {
            if (header.declarant().identificationNumber().filter(eori::equals).isPresent()) {
                String text = "The representative " + Findings.quote(eori.value()) + " is the declarant as well.";
                findings.add(
                        "R3033",
                        ElementPointer.ROOT.child("representative").child("identificationNumber"),
                        text,
                        "Leave out the representative, or name who represents the declarant.");
            }
        });
    }

    private static void representativeStatus(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        filing.header().representative().flatMap(Party::status).ifPresent(status -> {
            if (!status.equals("2") && !status.equals("3")) {
                findings.add(
                        "CL094",
                        ElementPointer.ROOT.child("representative").child("status"),
                        Findings.quote(status) + " is not the status of a representative.",
                        "Give 2 (direct) or 3 (indirect).");
            }
        });
    }
}
