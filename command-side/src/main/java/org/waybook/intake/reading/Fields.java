package org.waybook.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.validation.ElementPointer;
import org.waybook.domain.validation.Findings;

/** The elements inside one element while they are being read; what is wrong with them goes to the findings. */
public final class Fields {

    private final MessageElement.Group group;
    private final Findings findings;
    private final Set<String> askedFor = new LinkedHashSet<>();
    private boolean sound = true;

    /** The fields of a group, whose errors go to the findings. */
    public Fields(MessageElement.Group group, Findings findings) {
        this.group = group;
        this.findings = findings;
    }

    /** The value of a name, made from its text. */
    public <T> Optional<T> value(String name, Function<String, T> make) {
        return single(name, element -> made(element, make, MessageElement.Kind.TEXT));
    }

    /** The text of a name. */
    public Optional<String> text(String name) {
        return value(name, Function.identity());
    }

    /** The value of a name that is written as a number. */
    public <T> Optional<T> number(String name, Function<String, T> make) {
        return single(name, element -> made(element, make, MessageElement.Kind.NUMBER));
    }

    /** The value of a name that is true or false. */
    public Optional<Boolean> truth(String name) {
        return single(name, element -> made(element, Numbers::truth, MessageElement.Kind.TRUTH));
    }

    /** The values of a name that is a list. */
    public <T> List<T> values(String name, Function<String, T> make) {
        return entries(name, element -> made(element, make, MessageElement.Kind.TEXT));
    }

    /** The part of a name, read from the elements inside it. */
    public <T> Optional<T> part(String name, Function<Fields, Optional<T>> reading) {
        return single(name, element -> inside(element, reading));
    }

    /** The parts of a name that is a list. */
    public <T> List<T> parts(String name, Function<Fields, Optional<T>> reading) {
        return entries(name, element -> inside(element, reading));
    }

    /** Reports a name that has to be there and is not. */
    public <T> Optional<T> needed(String name, Optional<T> found) {
        if (!group.children().containsKey(name)) {
            sound = false;
            findings.add("MISSING", group.pointer().child(name), "'" + name + "' is missing.", "Give " + name + ".");
        }
        return found;
    }

    /** Makes the whole from its parts when nothing was wrong with any of them and nothing else was there. */
    public <T> Optional<T> whole(Supplier<T> make) {
        group.children().values().forEach(this::refuseUnknown);
        if (!sound) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.get());
        } catch (InvalidValue refusal) {
            findings.add(group.pointer(), refusal);
            return Optional.empty();
        }
    }

    private Optional<MessageElement> find(String name) {
        askedFor.add(name);
        return Optional.ofNullable(group.children().get(name));
    }

    private <T> Optional<T> single(String name, Function<MessageElement, Optional<T>> read) {
        return find(name).flatMap(element -> noted(read.apply(element)));
    }

    /** Remembers that a part which is there could not be read. */
    private <T> Optional<T> noted(Optional<T> part) {
        sound &= part.isPresent();
        return part;
    }

    private <T> List<T> entries(String name, Function<MessageElement, Optional<T>> read) {
        List<T> parts = new ArrayList<>();
        find(name).ifPresent(element -> {
            if (element instanceof MessageElement.Series series) {
                series.entries().forEach(entry -> noted(read.apply(entry)).ifPresent(parts::add));
            } else {
                sound = false;
                wrongShape(element, "a list");
            }
        });
        return parts;
    }

    private <T> Optional<T> inside(MessageElement element, Function<Fields, Optional<T>> reading) {
        if (element instanceof MessageElement.Group inner) {
            return reading.apply(new Fields(inner, findings));
        }
        wrongShape(element, "an object");
        return Optional.empty();
    }

    private <T> Optional<T> made(MessageElement element, Function<String, T> make, MessageElement.Kind wanted) {
        if (!(element instanceof MessageElement.Scalar scalar)
                || scalar.kind() != wanted && scalar.kind() != MessageElement.Kind.UNTYPED) {
            wrongShape(element, Shapes.inWords(wanted));
            return Optional.empty();
        }
        try {
            return Optional.of(make.apply(scalar.text()));
        } catch (InvalidValue refusal) {
            findings.add(element.pointer(), refusal);
            return Optional.empty();
        }
    }

    private void wrongShape(MessageElement element, String wanted) {
        if (!(element instanceof MessageElement.Unreadable)) {
            String text = Shapes.inWords(element) + " stands where " + wanted + " belongs.";
            findings.add("STRUCTURE", element.pointer(), text, "Give " + wanted + ".");
        }
    }

    private void refuseUnknown(MessageElement element) {
        ElementPointer pointer = element.pointer();
        String name = pointer.step();
        if (!askedFor.contains(name)) {
            sound = false;
            findings.add("STRUCTURE", pointer, Shapes.unknown(name), Shapes.remedy(name, askedFor));
        }
    }
}
