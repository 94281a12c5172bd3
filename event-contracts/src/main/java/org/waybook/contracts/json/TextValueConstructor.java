package org.waybook.contracts.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.waybook.domain.TextValue;

/** The canonical constructor of a text value, as a function. */
final class TextValueConstructor {

    private static final MethodType CONSTRUCTOR = MethodType.methodType(void.class, String.class);

    private TextValueConstructor() {}

    static <T extends TextValue> Function<String, T> of(Class<T> type) {
        try {
            MethodHandle constructor = MethodHandles.publicLookup().findConstructor(type, CONSTRUCTOR);
            return text -> construct(type, constructor, text);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalArgumentException(
                    type.getName() + " is a text value without a public constructor of one text; give it one.",
                    missing);
        }
    }

    private static <T> T construct(Class<T> type, MethodHandle constructor, String text) {
        try {
            return type.cast(constructor.invoke(text));
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable checked) {
            throw new IllegalStateException("A constructor of a record declares no checked exception.", checked);
        }
    }
}
