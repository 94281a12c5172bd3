package org.waybook.domain.validation;

import java.util.Collections;
import java.util.List;
import org.waybook.domain.TextValue;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;

/** The rules that hold for every element alike, as the element table states them. */
final class ElementRules {

    static final FilingRule PRESENCE = new FilingRule(
            "MISSING",
            "CFSS-IE message tables; Release 1 schema",
            "Each element appears as often as the type of filing asks for, and elements of other types do not appear.",
            ElementRules::presence);

    static final FilingRule FORMATS = new FilingRule(
            "FORMAT",
            "UCC DA Annex B; CFSS-IE message tables",
            "Each text and number keeps to the length and the characters of its element.",
            ElementRules::formats);

    static final FilingRule CODES = new FilingRule(
            "CL",
            "Code lists CL013, CL017, CL048, CL101, CL116, CL141, CL152, CL704, CL718, CL750, CL754",
            "Each code is one of its published list, and the office of first entry is an office of entry.",
            ElementRules::codes);

    static final FilingRule STOP_WORDS = new FilingRule(
            "STOPWORDS",
            "CFSS-L3, GET09",
            "A description, name or address says more than words that mean nothing.",
            ElementRules::stopWords);

    private ElementRules() {}

    static List<FilingRule> all() {
        return List.of(PRESENCE, FORMATS, CODES, STOP_WORDS);
    }

    /** Checks all of these rules in one walk, so that what is wrong with an element stands together. */
    static void together(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        FilingType type = filing.header().specificCircumstanceIndicator();
        ElementWalk.through(filing, element -> {
            presence(element, type, findings);
            if (!element.values().isEmpty()) {
                formats(element, findings);
                codes(element, referenceData, findings);
                stopWords(element, findings);
            }
        });
    }

    private static void presence(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        FilingType type = filing.header().specificCircumstanceIndicator();
        ElementWalk.through(filing, element -> presence(element, type, findings));
    }

    private static void presence(Element element, FilingType type, Findings findings) {
        Cardinality cardinality = element.row().cardinalities().get(type);
        if (!cardinality.allows(element.values().size())) {
            wrongCount(element, cardinality, type, findings);
        }
    }

    /** Checks how many consignments a filing has, where they are not at hand together. */
    static void consignments(FilingHeader header, int count, Findings findings) {
        FilingType type = header.specificCircumstanceIndicator();
        ElementRow row = ElementTable.rows().stream()
                .filter(one -> one.name().equals("consignments"))
                .findFirst()
                .orElseThrow();
        Cardinality cardinality = row.cardinalities().get(type);
        if (!cardinality.allows(count)) {
            Element consignments = new Element(row, Collections.nCopies(count, row), ElementPointer.ROOT, true);
            wrongCount(consignments, cardinality, type, findings);
        }
    }

    private static void wrongCount(Element element, Cardinality allowed, FilingType type, Findings findings) {
        String title = element.row().title();
        String name = element.row().name();
        int count = element.values().size();
        if (allowed.isNotAllowed()) {
            findings.add("STRUCTURE", element.at(), title + " is not part of a filing " + type + ".", "Leave it out.");
        } else if (count == 0) {
            String remedy = "Give " + name + "; a filing " + type + " needs it.";
            findings.add("MISSING", element.at(), title + " is missing.", remedy);
        } else {
            String text = title + " appears " + count + " times; a filing " + type + " takes " + allowed + ".";
            findings.add("STRUCTURE", element.at(), text, "Give " + allowed + ".");
        }
    }

    private static void formats(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        ElementWalk.through(filing, element -> formats(element, findings));
    }

    private static void formats(Element element, Findings findings) {
        element.row()
                .format()
                .ifPresent(format -> element.forEach((value, index) -> {
                    if (!format.fitsValue(value)) {
                        String text = element.row().title() + " " + Findings.quote(textOf(value)) + " is not "
                                + format.text() + ".";
                        findings.add("FORMAT", element.at(index), text, "Give " + format.inWords() + ".");
                    }
                }));
    }

    private static void codes(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        ElementWalk.through(filing, element -> codes(element, referenceData, findings));
    }

    private static void codes(Element element, ReferenceData referenceData, Findings findings) {
        element.row()
                .list()
                .ifPresent(list -> element.forEach((value, index) -> {
                    String code = textOf(value);
                    if (!list.isWellFormed(code) || !referenceData.knows(list, code)) {
                        String text = element.row().title() + " " + Findings.quote(code) + " is not a known "
                                + list.title() + ".";
                        findings.add(
                                list.number(),
                                element.at(index),
                                text,
                                "Give a code of the list " + list.number() + ".");
                    }
                }));
    }

    private static void stopWords(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        ElementWalk.through(filing, element -> stopWords(element, findings));
    }

    private static void stopWords(Element element, Findings findings) {
        element.row()
                .words()
                .ifPresent(words -> element.forEach((value, index) -> {
                    if (words.areAllOf(textOf(value))) {
                        String text = element.row().title() + " " + Findings.quote(textOf(value)) + " says nothing.";
                        findings.add("STOPWORDS", element.at(index), text, "Say in plain words what or who it is.");
                    }
                }));
    }

    private static String textOf(Object value) {
        return value instanceof TextValue concept ? concept.value() : value.toString();
    }
}
