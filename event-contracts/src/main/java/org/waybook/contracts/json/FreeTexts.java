package org.waybook.contracts.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waybook.domain.consignment.Change.ElementChanged;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** The free texts that may hold personal data, and how they are sealed and opened. */
final class FreeTexts {

    private static final Pattern POINTERS = Pattern.compile(".*/(additionalInformation/\\d+/text|shippingMarks)");

    private FreeTexts() {}

    interface InOptionalText {
        @JsonSerialize(contentUsing = Sealing.class)
        @JsonDeserialize(contentUsing = Opening.class)
        Optional<String> text();
    }

    interface InPackaging {
        @JsonSerialize(contentUsing = Sealing.class)
        @JsonDeserialize(contentUsing = Opening.class)
        Optional<String> shippingMarks();
    }

    interface InAttachedFile {
        @JsonSerialize(using = Sealing.class)
        @JsonDeserialize(using = Opening.class)
        String filename();

        @JsonSerialize(contentUsing = Sealing.class)
        @JsonDeserialize(contentUsing = Opening.class)
        Optional<String> description();
    }

    interface InCleansedText {
        @JsonSerialize(using = Sealing.class)
        @JsonDeserialize(using = Opening.class)
        String before();

        @JsonSerialize(using = Sealing.class)
        @JsonDeserialize(using = Opening.class)
        String after();
    }

    interface InReason {
        @JsonSerialize(using = Sealing.class)
        @JsonDeserialize(using = Opening.class)
        String reason();
    }

    interface InOptionalReason {
        @JsonSerialize(contentUsing = Sealing.class)
        @JsonDeserialize(contentUsing = Opening.class)
        Optional<String> reason();
    }

    interface InRemark {
        @JsonSerialize(contentUsing = Sealing.class)
        @JsonDeserialize(contentUsing = Opening.class)
        Optional<String> remark();
    }

    interface InDescription {
        @JsonSerialize(contentUsing = Sealing.class)
        @JsonDeserialize(contentUsing = Opening.class)
        Optional<String> description();
    }

    interface InRiskAnalyst {
        @JsonSerialize(using = Sealing.class)
        @JsonDeserialize(using = Opening.class)
        String name();

        @JsonSerialize(using = Sealing.class)
        @JsonDeserialize(using = Opening.class)
        String contact();
    }

    interface InFinding {
        @JsonSerialize(using = Sealing.class)
        @JsonDeserialize(using = Opening.class)
        String text();
    }

    interface InMessageDetail {
        @JsonSerialize(using = Sealing.class)
        @JsonDeserialize(using = Opening.class)
        String value();
    }

    interface InElementChanged {
        @JsonSerialize(contentUsing = Sealing.class)
        @JsonDeserialize(contentUsing = Opening.class)
        Optional<String> before();

        @JsonSerialize(contentUsing = Sealing.class)
        @JsonDeserialize(contentUsing = Opening.class)
        Optional<String> after();
    }

    static final class Sealing extends StdSerializer<String> {

        Sealing() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator generator, SerializationContext context) {
            Object sealer = context.getAttribute(Sealer.class);
            if (sealer == null || isOtherElement(generator.currentValue()) || text.equals(Erased.TEXT)) {
                generator.writeString(text);
            } else {
                context.writeValue(generator, ((Sealer) sealer).seal(text));
            }
        }

        /** A change keeps the values of every element; only those of free texts are sealed. */
        private static boolean isOtherElement(Object owner) {
            return owner instanceof ElementChanged change
                    && !POINTERS.matcher(change.pointer()).matches();
        }
    }

    static final class Opening extends StdDeserializer<String> {

        Opening() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return _parseString(parser, context, this);
            }
            SealedForm form = context.readValue(parser, SealedForm.class);
            return SealedParty.sealer(context).openText(form);
        }
    }
}
