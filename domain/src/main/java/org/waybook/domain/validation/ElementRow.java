package org.waybook.domain.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.domain.filing.FilingType;

/**
 * One row of the element table: what an element is, how it is written, and in which filings it appears how often.
 *
 * @param title the element in words
 * @param name its name in the filing JSON
 * @param format how it is written, for a text or a number
 * @param list the code list its codes are of
 * @param words which stop words empty it
 * @param cardinalities how often each type of filing has it
 * @param ours whether the cardinalities are a reading of ours altogether
 * @param children the rows of the elements inside it
 */
record ElementRow(
        String title,
        String name,
        Optional<ElementFormat> format,
        Optional<CodeList> list,
        Optional<StopWords> words,
        Map<FilingType, Cardinality> cardinalities,
        boolean ours,
        List<ElementRow> children) {

    public ElementRow {
        cardinalities = Collections.unmodifiableMap(new EnumMap<>(cardinalities));
        children = List.copyOf(children);
    }
}
