package org.waybook.contracts.json;

import org.waybook.domain.party.Party;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a person sealed and an organisation in clear, and reads both. */
final class SealedParty {

    private SealedParty() {}

    @SuppressWarnings("unchecked") // asked for Party alone
    static ValueSerializer<?> writing(ValueSerializer<?> inClear) {
        return new Writing((ValueSerializer<Object>) inClear);
    }

    static ValueDeserializer<?> reading(ValueDeserializer<?> inClear) {
        return new Reading(inClear);
    }

    static Sealer sealer(DeserializationContext context) {
        if (context.getAttribute(Sealer.class) instanceof Sealer sealer) {
            return sealer;
        }
        throw DatabindException.from(
                context.getParser(),
                "These personal particulars are sealed; read them with the serializer of the event contracts, which has"
                        + " the keys.");
    }

    private static final class Writing extends StdSerializer<Party> {

        private final ValueSerializer<Object> inClear;

        Writing(ValueSerializer<Object> inClear) {
            super(Party.class);
            this.inClear = inClear;
        }

        @Override
        public void resolve(SerializationContext context) {
            inClear.resolve(context);
        }

        @Override
        public void serialize(Party party, JsonGenerator generator, SerializationContext context) {
            Object sealer = context.getAttribute(Sealer.class);
            if (sealer == null || !Sealer.concerns(party)) {
                inClear.serialize(party, generator, context);
            } else {
                context.writeValue(generator, ((Sealer) sealer).seal(party));
            }
        }
    }

    private static final class Reading extends DelegatingDeserializer {

        Reading(ValueDeserializer<?> inClear) {
            super(inClear);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> inClear) {
            return new Reading(inClear);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                parser.nextToken();
            }
            boolean sealed = parser.currentToken() == JsonToken.PROPERTY_NAME
                    && parser.currentName().equals(SealedForm.SEALED);
            return sealed
                    ? sealer(context).openParty(context.readValue(parser, SealedForm.class))
                    : super.deserialize(parser, context);
        }
    }
}
