package org.waybook.domain.validation;

/**
 * One text that cleansing changed.
 *
 * @param pointer JSON pointer of the element in the filing
 * @param before as it was written
 * @param after as it is kept, never empty
 */
public record CleansedText(String pointer, String before, String after) {}
