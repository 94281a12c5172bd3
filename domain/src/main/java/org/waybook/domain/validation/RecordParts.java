package org.waybook.domain.validation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Takes records apart and puts them together again. */
final class RecordParts {

    private static final ClassValue<RecordParts> BY_TYPE = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            return new RecordParts(type);
        }
    };

    private final String[] names;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    private RecordParts(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.names = Stream.of(components).map(RecordComponent::getName).toArray(String[]::new);
        this.accessors = Stream.of(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        // Without this, who may call is found out again at each call.
        Stream.of(accessors).forEach(accessor -> accessor.setAccessible(true));
        try {
            this.constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Every record has its canonical constructor: " + type, impossible);
        }
    }

    static RecordParts of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    String name(int index) {
        return names[index];
    }

    Object[] values(Record whole) {
        Object[] values = new Object[accessors.length];
        try {
            for (int index = 0; index < values.length; index++) {
                values[index] = accessors[index].invoke(whole);
            }
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException("A part of " + whole.getClass() + " is closed.", closed);
        }
        return values;
    }

    Object rebuilt(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The parts of " + constructor + " do not fit any more.", impossible);
        }
    }
}
