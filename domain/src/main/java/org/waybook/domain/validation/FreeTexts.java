package org.waybook.domain.validation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.Stream;

/** Which parts of the records of a filing are free texts, or hold some; identifiers, codes and numbers do not. */
final class FreeTexts {

    private static final Set<String> NAMES = Set.of(
            "descriptionOfGoods",
            "shippingMarks",
            "text",
            "name",
            "city",
            "subDivision",
            "street",
            "number",
            "additionalLine",
            "poBox",
            "description");

    private static final ClassValue<boolean[]> IN_PARTS = new ClassValue<>() {
        @Override
        protected boolean[] computeValue(Class<?> type) {
            RecordComponent[] parts = type.getRecordComponents();
            boolean[] in = new boolean[parts.length];
            for (int index = 0; index < parts.length; index++) {
                in[index] = isOne(parts[index].getName()) || areIn(parts[index].getGenericType());
            }
            return in;
        }
    };

    private FreeTexts() {}

    /** Whether a part of this name is a free text. */
    static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** Whether each part of a record is or holds a free text, in the order of its parts. */
    static boolean[] inPartsOf(Class<?> type) {
        return IN_PARTS.get(type);
    }

    private static boolean areIn(Type type) {
        return switch (type) {
            case ParameterizedType of -> Stream.of(of.getActualTypeArguments()).anyMatch(FreeTexts::areIn);
            case Class<?> plain -> areIn(plain);
            default -> true;
        };
    }

    private static boolean areIn(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .anyMatch(part -> isOne(part.getName()) || areIn(part.getGenericType()))
                : type.isSealed();
    }
}
