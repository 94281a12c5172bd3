package org.waybook.domain.validation;

import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * One element of a filing as the walk along the element table meets it.
 *
 * @param row its row in the table
 * @param values its values, none when it is absent
 * @param owner where that stands of which it is a part
 * @param repeated whether it is a list
 */
record Element(ElementRow row, List<?> values, ElementPointer owner, boolean repeated) {

    /** Where it stands. */
    ElementPointer at() {
        return owner.child(row.name());
    }

    /** Where the value of an index stands. */
    ElementPointer at(int index) {
        return repeated ? at().child(index) : at();
    }

    /** Tells of each value and its index; most values need no pointer, so it is made when somebody asks for it. */
    void forEach(ObjIntConsumer<Object> check) {
        for (int index = 0; index < values.size(); index++) {
            check.accept(values.get(index), index);
        }
    }
}
