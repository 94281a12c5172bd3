package org.waybook.intake.reading;

import java.util.List;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.validation.Finding;

/** What came of reading a message. */
public sealed interface FilingReading {

    /**
     * The message is a filing; whether it keeps the rules is not yet said.
     *
     * @param dataset the filing
     * @param notKept elements of the message that are known but have no place in the dataset, each named once
     */
    record Read(FilingDataset dataset, List<String> notKept) implements FilingReading {

        public Read {
            notKept = List.copyOf(notKept);
        }
    }

    /**
     * The message cannot be read as a filing.
     *
     * @param findings every error, at least one
     */
    record Unread(List<Finding> findings) implements FilingReading {

        public Unread {
            findings = List.copyOf(findings);
        }
    }
}
