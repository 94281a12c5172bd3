package org.waybook.domain.message;

/**
 * One thing a message says. The value may be the words of an officer or of a person filing, and is kept sealed.
 *
 * @param name such as {@code dueAt}
 * @param value a code, an instant in ISO 8601 (UTC) or a sentence
 */
public record MessageDetail(String name, String value) {}
