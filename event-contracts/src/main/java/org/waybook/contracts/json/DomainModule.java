package org.waybook.contracts.json;

import java.util.function.Function;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ControlEvent.ControlForwarded;
import org.waybook.domain.consignment.ControlEvent.ControlResultRecorded;
import org.waybook.domain.consignment.ControlEvent.ReleaseRefused;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.consignment.ReferralEvent.ReferralClosed;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.message.MessageDetail;
import org.waybook.domain.message.Recipient;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralDetail;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.validation.CleansedText;
import org.waybook.domain.validation.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdSerializer;

/** How the domain's types are written, kept outside the domain. */
final class DomainModule extends SimpleModule {

    DomainModule() {
        super("waybook-domain");
        addSerializer(TextValue.class, new AsText<>(TextValue.class, TextValue::value));
        addSerializer(ModeOfTransport.class, new AsText<>(ModeOfTransport.class, ModeOfTransport::code));
        addSerializer(TypeOfPerson.class, new AsText<>(TypeOfPerson.class, TypeOfPerson::code));
        setDeserializers(new TextValues());
        addDeserializer(ModeOfTransport.class, new FromText<>(ModeOfTransport.class, ModeOfTransport::of));
        addDeserializer(TypeOfPerson.class, new FromText<>(TypeOfPerson.class, TypeOfPerson::of));
        setMixInAnnotation(Houses.class, Kinds.OfHouses.class);
        setMixInAnnotation(Change.class, Kinds.OfChange.class);
        setMixInAnnotation(AdditionalInformation.class, FreeTexts.InOptionalText.class);
        setMixInAnnotation(Packaging.class, FreeTexts.InPackaging.class);
        setMixInAnnotation(ScreeningResult.AttachedFile.class, FreeTexts.InAttachedFile.class);
        setMixInAnnotation(CleansedText.class, FreeTexts.InCleansedText.class);
        setMixInAnnotation(FilingInvalidated.class, FreeTexts.InReason.class);
        setMixInAnnotation(ConsignmentInvalidated.class, FreeTexts.InReason.class);
        setMixInAnnotation(ReferralAnswer.class, Kinds.OfReferralAnswer.class);
        setMixInAnnotation(Recipient.class, Kinds.OfRecipient.class);
        setMixInAnnotation(MessageDetail.class, FreeTexts.InMessageDetail.class);
        setMixInAnnotation(ControlRecommended.class, FreeTexts.InReason.class);
        setMixInAnnotation(DoNotLoadIssued.class, FreeTexts.InReason.class);
        setMixInAnnotation(ControlForwarded.class, FreeTexts.InReason.class);
        setMixInAnnotation(ReleaseRefused.class, FreeTexts.InReason.class);
        setMixInAnnotation(PresentationRevoked.class, FreeTexts.InOptionalReason.class);
        setMixInAnnotation(ReferralClosed.class, FreeTexts.InRemark.class);
        setMixInAnnotation(ControlResultRecorded.class, FreeTexts.InDescription.class);
        setMixInAnnotation(RiskResult.class, FreeTexts.InOptionalText.class);
        setMixInAnnotation(ReferralDetail.class, FreeTexts.InOptionalText.class);
        setMixInAnnotation(ReferralAnswer.Information.class, FreeTexts.InOptionalText.class);
        setMixInAnnotation(PerformedControl.class, FreeTexts.InOptionalText.class);
        setMixInAnnotation(Inconsistency.class, FreeTexts.InFinding.class);
        setMixInAnnotation(RiskAnalyst.class, FreeTexts.InRiskAnalyst.class);
        setMixInAnnotation(Finding.class, FreeTexts.InFinding.class);
        setMixInAnnotation(Change.ElementChanged.class, FreeTexts.InElementChanged.class);
        setSerializerModifier(new PartySealing());
        setDeserializerModifier(new PartyOpening());
    }

    private static final class PartySealing extends ValueSerializerModifier {
        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
            return description.getBeanClass() == Party.class ? SealedParty.writing(serializer) : serializer;
        }
    }

    private static final class PartyOpening extends ValueDeserializerModifier {
        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
            return description.getBeanClass() == Party.class ? SealedParty.reading(deserializer) : deserializer;
        }
    }

    private static final class AsText<T> extends StdSerializer<T> {

        private final transient Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {

        private final transient Function<String, T> value;

        FromText(Class<T> type, Function<String, T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return value.apply(_parseString(parser, context, this));
        }
    }

    /** Every text value is read through its canonical constructor, which checks it. */
    private static final class TextValues extends SimpleDeserializers {
        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return raw.isRecord() && TextValue.class.isAssignableFrom(raw)
                    ? textValue(raw.asSubclass(TextValue.class))
                    : super.findBeanDeserializer(type, config, description);
        }

        private static <T extends TextValue> ValueDeserializer<T> textValue(Class<T> type) {
            return new FromText<>(type, TextValueConstructor.of(type));
        }
    }
}
