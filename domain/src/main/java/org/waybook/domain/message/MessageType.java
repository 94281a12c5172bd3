package org.waybook.domain.message;

import static org.waybook.domain.message.MessageDirection.TO_MEMBER_STATE;
import static org.waybook.domain.message.MessageDirection.TO_TRADER;
import static org.waybook.domain.message.MessagePriority.A;
import static org.waybook.domain.message.MessagePriority.B;
import static org.waybook.domain.message.MessagePriority.C;

/**
 * The messages that go out, by the numbers of the interface control document. The document sets priorities for messages
 * to traders; a message to a member state has that of what it is about, and N11, which the table lacks, comes last.
 */
public enum MessageType {
    IE3R01("Registration response", "Your filing is accepted under this MRN.", B, TO_TRADER),
    IE3R04("Arrival registered", "The arrival is registered under a number of its own.", B, TO_TRADER),
    IE3R07("Invalidation accepted", "The filing no longer announces anything.", C, TO_TRADER),
    IE3Q01("Do not load", "Goods must not be loaded.", A, TO_TRADER),
    IE3Q02("Additional information request", "Answer with information, or amend the filing.", B, TO_TRADER),
    IE3Q03("Screening request", "Screen the goods as high risk cargo or mail, and say what came of it.", A, TO_TRADER),
    IE3N01("Lifecycle validation error", "A filing was refused after it had been received.", B, TO_TRADER),
    IE3N02("Declaration not complete", "The time for the missing filings ran out.", C, TO_TRADER),
    IE3N03("Assessment complete", "The risk analysis is concluded.", A, TO_TRADER),
    IE3N04("Information request to the filer", "The person filing was asked for information.", C, TO_TRADER),
    IE3N05("Screening request to the filer", "The person filing was asked for a screening.", C, TO_TRADER),
    IE3N07("Declaration in incorrect state", "Goods arrived in a state that does not allow it.", C, TO_TRADER),
    IE3N08("Control notification", "Goods will be controlled.", A, TO_TRADER),
    IE3N09("Advance control notification", "An authorised operator's goods will be controlled.", C, TO_TRADER),
    IE3N10("Amendment accepted", "The amendment replaced the dataset.", C, TO_TRADER),
    IE3N11("Filing still to be made", "Somebody named you as one who still has to file.", C, TO_TRADER),
    IE4Q01("E-screening requested", "Analyse the goods as a member state concerned.", A, TO_MEMBER_STATE),
    IE4Q02("Risk analysis requested", "Analyse the goods as the responsible member state.", A, TO_MEMBER_STATE),
    IE4Q03("Do not load", "Goods must not be loaded.", A, TO_MEMBER_STATE),
    IE4N03("Risk analysis hit", "The automated analysis of a member state hit.", A, TO_MEMBER_STATE),
    IE4N04("Assessment complete", "The risk analysis is concluded.", A, TO_MEMBER_STATE),
    IE4N05("Control recommendation", "Goods are here whose control is recommended.", A, TO_MEMBER_STATE),
    IE4N06("Declaration amended", "A filing was amended.", C, TO_MEMBER_STATE),
    IE4N07("Arrival", "Goods arrived.", B, TO_MEMBER_STATE),
    IE4N08("Declaration in incorrect state", "Goods arrived in a state that does not allow it.", C, TO_MEMBER_STATE),
    IE4N09("Control decision", "Whether goods are controlled is decided.", A, TO_MEMBER_STATE),
    IE4N13("Declaration completed or invalidated", "A declaration ended its way.", C, TO_MEMBER_STATE);

    private final String title;
    private final String meaning;
    private final MessagePriority priority;
    private final MessageDirection direction;

    MessageType(String title, String meaning, MessagePriority priority, MessageDirection direction) {
        this.title = title;
        this.meaning = meaning;
        this.priority = priority;
        this.direction = direction;
    }

    /** Its name in plain words. */
    public String title() {
        return title;
    }

    /** What it tells its recipient, in one sentence. */
    public String meaning() {
        return meaning;
    }

    public MessagePriority priority() {
        return priority;
    }

    public MessageDirection direction() {
        return direction;
    }
}
