package org.waybook.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.domain.validation.Findings;

/** Puts a filing together while its message streams by: each consignment is read as soon as it is complete. */
public final class FilingAssembly {

    /** The element that holds the consignments. */
    public static final String CONSIGNMENTS = "consignments";

    private final Findings findings;
    private Map<String, MessageElement> header = new LinkedHashMap<>();
    private final Set<String> notKept = new LinkedHashSet<>();
    private final Consignments consignments;
    private boolean consignmentsGiven;
    private int count;

    /** Who takes the consignments as they are read. */
    public interface Consignments {

        /**
         * Takes a consignment that could be read.
         *
         * @param index its place in the message, from 0
         */
        void take(int index, HouseConsignment consignment);

        /** Notes that no more will come. */
        void end();

        /** Those that become a part of the dataset that is read. */
        List<HouseConsignment> kept();
    }

    /** Gathers all consignments in memory. */
    public FilingAssembly() {
        this(new Gathered(new ArrayList<>()), new Findings());
    }

    /** Hands the consignments over as they are read; whoever takes them adds what is wrong to the same findings. */
    public FilingAssembly(Consignments consignments, Findings findings) {
        this.consignments = consignments;
        this.findings = findings;
    }

    /** Where the errors of the message are gathered. */
    public Findings findings() {
        return findings;
    }

    /** Where the next consignment stands. */
    public ElementPointer nextConsignment() {
        return ElementPointer.ROOT.child(CONSIGNMENTS).child(count);
    }

    /** Takes an element that holds for all consignments. */
    public void header(String name, MessageElement element) {
        header.put(name, element);
    }

    /** Notes that the list of consignments is there, even if it holds none. */
    public void consignmentsGiven() {
        consignmentsGiven = true;
    }

    /** Takes the elements that hold for all consignments from where they are being gathered. */
    public void headerIn(Map<String, MessageElement> elements) {
        header = elements;
    }

    /** Takes the next consignment; false when the message holds too many and reading can stop. */
    public boolean consignment(MessageElement element) {
        consignmentsGiven = true;
        count++;
        if (count > ReadingLimits.CONSIGNMENTS_MAX) {
            findings.add(
                    "STRUCTURE",
                    ElementPointer.ROOT.child(CONSIGNMENTS),
                    "The message holds more than " + ReadingLimits.CONSIGNMENTS_MAX + " consignments.",
                    "File the others in a message of their own.");
            return false;
        }
        Map<String, MessageElement> one = Map.of(CONSIGNMENTS, element);
        new Fields(new MessageElement.Group(ElementPointer.ROOT, one), findings)
                .part(CONSIGNMENTS, ConsignmentReading::consignment)
                .ifPresent(read -> consignments.take(count - 1, read));
        return true;
    }

    /** The header as far as it is read, empty where that is none yet; its errors are reported at the end. */
    public Optional<FilingHeader> headerSoFar() {
        return HeaderReading.header(new Fields(new MessageElement.Group(ElementPointer.ROOT, header), new Findings()));
    }

    /** Notes an element of the message that has no place in the dataset. */
    public void notKept(String element) {
        if (notKept.size() < ReadingLimits.NAMES_MAX) {
            notKept.add(element);
        }
    }

    /** The filing, or every reason why the message is none. */
    public FilingReading finish() {
        consignments.end();
        Optional<FilingHeader> read =
                HeaderReading.header(new Fields(new MessageElement.Group(ElementPointer.ROOT, header), findings));
        if (!consignmentsGiven && announcesConsignments(read)) {
            findings.add(
                    "MISSING",
                    ElementPointer.ROOT.child(CONSIGNMENTS),
                    "'" + CONSIGNMENTS + "' is missing.",
                    "Give at least one consignment.");
        }
        return findings.isEmpty()
                ? new FilingReading.Read(
                        new FilingDataset(read.orElseThrow(), consignments.kept()), List.copyOf(notKept))
                : stop();
    }

    /** A filing of an unreadable header is asked for its consignments too, so that all its errors come back at once. */
    private static boolean announcesConsignments(Optional<FilingHeader> header) {
        return header.map(read -> read.specificCircumstanceIndicator().level().announcesConsignments())
                .orElse(true);
    }

    /** The errors found so far, when the rest of the message cannot be read. */
    public FilingReading stop() {
        consignments.end();
        return new FilingReading.Unread(findings.list());
    }

    private record Gathered(List<HouseConsignment> kept) implements Consignments {

        @Override
        public void take(int index, HouseConsignment consignment) {
            kept.add(consignment);
        }

        @Override
        public void end() {
            // all of them are at hand
        }
    }
}
