package org.waybook.domain.validation;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * One element of a filing as the walk along the element table meets it.
 *
 * @param row its row in the table
 * @param values its values, none when it is absent
 * @param at where it stands
 * @param repeated whether it is a list
 */
record Element(ElementRow row, List<?> values, ElementPointer at, boolean repeated) {

    /** Where the value of an index stands. */
    ElementPointer at(int index) {
        return repeated ? at.child(index) : at;
    }

    /** Tells of each value and where it stands. */
    void forEach(BiConsumer<Object, ElementPointer> check) {
        for (int index = 0; index < values.size(); index++) {
            check.accept(values.get(index), at(index));
        }
    }
}
