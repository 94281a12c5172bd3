package org.waybook.domain.validation;

/** Where an element stands in the filing JSON; its text, a JSON pointer (RFC 6901), is only made when it is needed. */
public final class ElementPointer {

    /** The message as a whole. */
    public static final ElementPointer ROOT = new ElementPointer(null, "");

    private final ElementPointer parent;
    private final String step;

    private ElementPointer(ElementPointer parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /** The element of a name inside this one. */
    public ElementPointer child(String name) {
        return new ElementPointer(this, name);
    }

    /** The entry of an index, from 0, inside this list. */
    public ElementPointer child(int index) {
        return new ElementPointer(this, Integer.toString(index));
    }

    /** Its own name or index, the last step of the pointer. */
    public String step() {
        return step;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        if (parent != null) {
            parent.write(text);
            text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
    }
}
