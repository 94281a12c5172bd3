package org.waybook.contracts.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waybook.contracts.schema.Docstrings;
import org.waybook.domain.TextValue;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.transport.ModeOfTransport;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of what the mapper of stored events writes for a type. It asks the mapper itself for
 * properties, kinds and sealed texts, so it says what the mapper does and not what somebody meant it to do.
 */
public final class StoredForm {

    private static final String SEALED_PARTY = "SealedParty";
    private static final String SEALED_TEXT = "SealedText";

    private final SerializationConfig mapping = DomainJson.mapper().serializationConfig();
    private final ClassIntrospector introspector = mapping.classIntrospectorInstance();
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();
    private final Map<String, Object> defined = new HashMap<>();
    private final Docstrings docstrings;

    private StoredForm(Docstrings docstrings) {
        this.docstrings = docstrings;
    }

    /** The schema of a type, every type in it a definition of its own. */
    public static ObjectNode of(Class<?> type, Docstrings docstrings) {
        StoredForm form = new StoredForm(docstrings);
        ObjectNode schema = form.object(type, Optional.empty());
        ObjectNode definitions = Schemas.empty();
        form.definitions.forEach(definitions::set);
        if (!definitions.isEmpty()) {
            schema.set("$defs", definitions);
        }
        return schema;
    }

    private ObjectNode object(Class<?> type, Optional<Kind> kind) {
        ObjectNode properties = Schemas.empty();
        kind.ifPresent(known -> properties.set(known.property(), Schemas.constant(known.value())));
        List<String> required =
                new ArrayList<>(kind.map(Kind::property).stream().toList());
        JavaType known = mapping.constructType(type);
        for (BeanPropertyDefinition property : introspector
                .introspectForSerialization(known, introspector.introspectClassAnnotations(known))
                .findProperties()) {
            ObjectNode value = property(property.getAccessor());
            docstrings.component(type, property.getName()).ifPresent(text -> value.put("description", text));
            properties.set(property.getName(), value);
            Class<?> raw = property.getAccessor().getRawType();
            if (raw != Optional.class && raw != List.class) {
                required.add(property.getName());
            }
        }
        ObjectNode object = Schemas.object(properties, required);
        docstrings.of(type).ifPresent(text -> object.put("description", text));
        return object;
    }

    private ObjectNode property(AnnotatedMember accessor) {
        Object serializer = mapping.getAnnotationIntrospector().findSerializer(mapping, accessor);
        Object ofContent = mapping.getAnnotationIntrospector().findContentSerializer(mapping, accessor);
        if (serializer == FreeTexts.Sealing.class || ofContent == FreeTexts.Sealing.class) {
            define(
                    SEALED_TEXT,
                    SealedForm.class,
                    () -> Schemas.sealed("A free text, sealed under the key of the case.", false));
            return Schemas.anyOf(Schemas.reference(SEALED_TEXT), Schemas.of("string"));
        }
        return value(accessor.getType());
    }

    private ObjectNode value(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Optional.class) {
            return value(type.containedType(0));
        }
        if (raw == List.class) {
            return Schemas.of("array").set("items", value(type.containedType(0)));
        }
        return Schemas.simple(raw).orElseGet(() -> Schemas.reference(named(raw)));
    }

    private String named(Class<?> type) {
        String name = type.getSimpleName();
        if (type == Party.class) {
            define(
                    SEALED_PARTY,
                    SealedForm.class,
                    () -> Schemas.sealed("A person, sealed under the keys of subject and case.", true));
            define(name, type, () -> Schemas.anyOf(object(type, Optional.empty()), Schemas.reference(SEALED_PARTY)));
        } else {
            define(name, type, () -> definition(type));
        }
        return name;
    }

    private ObjectNode definition(Class<?> type) {
        if (TextValue.class.isAssignableFrom(type)) {
            return described(type, Schemas.of("string"));
        }
        if (type == ModeOfTransport.class) {
            return described(type, Schemas.codes(ModeOfTransport.values(), ModeOfTransport::code));
        }
        if (type == TypeOfPerson.class) {
            return described(type, Schemas.codes(TypeOfPerson.values(), TypeOfPerson::code));
        }
        if (type.isEnum()) {
            return described(type, Schemas.codes((Enum<?>[]) type.getEnumConstants(), Enum::name));
        }
        if (type.isSealed()) {
            return described(type, kinds(type));
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException(
                    type.getName() + " has no stored form that the schemas know; teach it to "
                            + getClass().getName());
        }
        return object(type, Optional.empty());
    }

    private ObjectNode kinds(Class<?> type) {
        AnnotatedClass annotated = introspector.introspectClassAnnotations(mapping.constructType(type));
        String property = mapping.getAnnotationIntrospector()
                .findPolymorphicTypeInfo(mapping, annotated)
                .getPropertyName();
        ObjectNode[] kinds = mapping.getAnnotationIntrospector().findSubtypes(mapping, annotated).stream()
                .map(kind -> kind(kind, property))
                .toArray(ObjectNode[]::new);
        return Schemas.oneOf(kinds);
    }

    private ObjectNode kind(NamedType kind, String property) {
        String name = kind.getType().getSimpleName();
        Kind told = new Kind(property, kind.getName());
        define(name, told, () -> object(kind.getType(), Optional.of(told)));
        return Schemas.reference(name);
    }

    private ObjectNode described(Class<?> type, ObjectNode schema) {
        docstrings.of(type).ifPresent(text -> schema.put("description", text));
        return schema;
    }

    /** The name is taken before the definition is made, so that one inside another comes after it. */
    private void define(String name, Object what, Supplier<ObjectNode> definition) {
        Object before = defined.putIfAbsent(name, what);
        if (before == null) {
            definitions.put(name, Schemas.empty());
            definitions.put(name, definition.get());
        } else if (!before.equals(what)) {
            throw new IllegalArgumentException("Two types are called " + name + ", " + before + " and " + what
                    + "; a schema needs a name for each.");
        }
    }

    /** What tells a kind of a sealed type from the others. */
    private record Kind(String property, String value) {}
}
