package org.waybook.intake.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.domain.validation.Findings;
import org.waybook.intake.reading.MessageElement;

/**
 * Which messages are read: IE3F10 to IE3F51, which file, or IE3A10 to IE3A51, which amend one filing. An amendment is the
 * message of its type of filing with the MRN of what it amends; it need not repeat the LRN.
 */
sealed interface XmlMessages {

    /** The letter of amendments. */
    char AMENDMENT = 'A';

    /** The letter before the number of the type. */
    char letter();

    /** What to send instead of something else. */
    String remedy();

    /** The root of a type, and what stands below it. */
    XmlRow root(FilingType type);

    /** What holds for all consignments, as the filing JSON has it. */
    Map<String, MessageElement> header(Map<String, MessageElement> elements, Findings findings);

    /** The messages that file. */
    XmlMessages FILINGS = new Filings();

    /** Whether there is such a message of a type. */
    default boolean exists(FilingType type) {
        return true;
    }

    /** The local name of the root of a type. */
    default String name(FilingType type) {
        return XPaths.MESSAGE_PREFIX + letter() + type.name().substring(1);
    }

    /** The type that a root stands for; none where it is no such message. */
    default Optional<FilingType> typeOf(String name) {
        return Stream.of(FilingType.values())
                .filter(this::exists)
                .filter(type -> name.equals(name(type)))
                .findFirst();
    }

    /** Those that file. */
    record Filings() implements XmlMessages {

        @Override
        public char letter() {
            return 'F';
        }

        @Override
        public String remedy() {
            return "Send one of IE3F10 to IE3F51 in its namespace: " + XmlRelease.RELEASE_1.namespace()
                    + " for IE3F32, IE3F43 and IE3F44, " + XmlRelease.RELEASE_2.namespace() + " for the others.";
        }

        @Override
        public XmlRow root(FilingType type) {
            return XmlTable.root(type);
        }

        @Override
        public Map<String, MessageElement> header(Map<String, MessageElement> elements, Findings findings) {
            return elements;
        }
    }

    /**
     * Those that amend a filing.
     *
     * @param mrn of the filing, which the message has to name
     * @param lrn of the filing, which the message may leave out
     */
    record Amendments(Mrn mrn, Lrn lrn) implements XmlMessages {

        private static final String MRN = "mrn";
        private static final String LRN = "lrn";
        private static final XmlRow MRN_ROW = new XmlRow("MRN", XmlRow.Kind.VALUE, false, List.of(MRN), List.of());

        @Override
        public char letter() {
            return AMENDMENT;
        }

        @Override
        public boolean exists(FilingType type) {
            return type.isAmendable();
        }

        @Override
        public String remedy() {
            return "Send one of IE3A10 to IE3A51 in its namespace: " + XmlRelease.RELEASE_1.namespace()
                    + " for IE3A32, IE3A43 and IE3A44, " + XmlRelease.RELEASE_2.namespace()
                    + " for the others. There is no IE3A25: invalidate the filing and file it again.";
        }

        @Override
        public XmlRow root(FilingType type) {
            return withMrn(XmlTable.root(type));
        }

        static XmlRow withMrn(XmlRow filing) {
            List<XmlRow> children = new ArrayList<>();
            children.add(MRN_ROW);
            children.addAll(filing.children());
            return new XmlRow(filing.element(), filing.kind(), filing.ofTheMessage(), filing.path(), children);
        }

        @Override
        public Map<String, MessageElement> header(Map<String, MessageElement> elements, Findings findings) {
            Map<String, MessageElement> header = new LinkedHashMap<>(elements);
            requireMrn(header.remove(MRN), findings);
            header.computeIfAbsent(
                    LRN,
                    name -> new MessageElement.Scalar(
                            ElementPointer.ROOT.child(name), MessageElement.Kind.UNTYPED, lrn.value()));
            return header;
        }

        private void requireMrn(MessageElement given, Findings findings) {
            ElementPointer pointer = ElementPointer.ROOT.child(MRN);
            String remedy = "Give the MRN of the filing that is amended, " + mrn.value() + ".";
            if (given == null) {
                findings.add("MISSING", pointer, "'MRN' is missing.", remedy);
            } else if (given instanceof MessageElement.Scalar scalar
                    && !scalar.text().equals(mrn.value())) {
                findings.add(
                        "STRUCTURE",
                        pointer,
                        "The message amends " + Findings.quote(scalar.text()) + ", and was sent to amend " + mrn.value()
                                + ".",
                        remedy);
            }
        }
    }
}
