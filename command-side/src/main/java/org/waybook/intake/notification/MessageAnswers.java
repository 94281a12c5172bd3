package org.waybook.intake.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bodies that requests about messages are answered with. */
final class MessageAnswers {

    private MessageAnswers() {}

    /** A page of messages. */
    @Schema(name = "Messages", description = "A page of your messages: by priority, then as they were issued.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AnsweredMessages(
            List<AnsweredMessage> messages,

            @Schema(
                    description = "Ask for what follows with this as `after`; absent on the last page",
                    example = "B-0000000000000000042")
            Optional<String> next) {}

    /** A message. */
    @Schema(name = "Message", description = "A message from customs.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AnsweredMessage(
            String id,

            @Schema(description = "Number of the interface control document", example = "IE3N03")
            String type,

            @Schema(description = "What the type means", example = "Assessment complete")
            String title,

            @Schema(allowableValues = {"A", "B", "C"}) String priority,

            @Schema(description = "EORI or member state", example = "FR123456789")
            String recipient,

            @Schema(allowableValues = {"PENDING", "ACKNOWLEDGED"})
            String state,

            @Schema(description = "Number of the filing or the arrival it is about")
            String mrn,

            @Schema(description = "At most 100; none where it is about the filing as a whole")
            List<String> consignments,

            @Schema(description = "Reference of a referral") Optional<String> reference,

            @Schema(description = "What it says, in the order to read it")
            List<Detail> content,

            @Schema(description = "When it was issued, UTC") Instant issuedAt,

            @Schema(description = "Its position in the log") long position) {}

    /** One thing that a message says. */
    @Schema(name = "MessageDetail", description = "One thing that a message says.")
    record Detail(String name, String value) {}
}
